@CsrfProtected // WARNING POLICY_ON_NON_RESOURCE @ @CsrfProtected
package bank.quiet;

import dev.latchkey.CsrfProtected;
