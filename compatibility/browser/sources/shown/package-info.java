/** What tests of single questions ask. */
@BrowserFacing(publicOrigins = {"https://api.bank.example", "http://api.plain.example"})
package shown;

import dev.latchkey.BrowserFacing;
