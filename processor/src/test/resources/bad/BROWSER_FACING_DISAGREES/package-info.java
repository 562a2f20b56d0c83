@BrowserFacing(publicOrigins = "https://www.bank.example") // ERROR BROWSER_FACING_DISAGREES @ @BrowserFacing
package bank;

import dev.latchkey.BrowserFacing;
