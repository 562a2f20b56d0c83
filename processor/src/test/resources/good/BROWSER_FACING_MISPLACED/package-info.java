@BrowserFacing(publicOrigins = "https://bank.example")
package bank;

import dev.latchkey.BrowserFacing;
