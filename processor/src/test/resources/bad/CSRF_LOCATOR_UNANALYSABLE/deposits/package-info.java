@CsrfProtected
package bank.deposits;

import dev.latchkey.CsrfProtected;
