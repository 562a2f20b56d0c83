/** Here is the application: the protection is for endpoints that no table knows. */
@CsrfProtected
package bank.web;

import dev.latchkey.CsrfProtected;
