package bank;

import dev.latchkey.BrowserFacing;
import dev.latchkey.Credentials;
import dev.latchkey.SameSite;
import dev.latchkey.SessionCookie;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

// S129
@ApplicationPath("/api")
@BrowserFacing(
    publicOrigins = "https://www.bank.example",
    credentials = Credentials.COOKIE,
    sessionCookie = @SessionCookie(
        name = "session",
        sameSite = SameSite.LAX,
        domain = "other.example")) // ERROR COOKIE_DOMAIN_MISSES_ORIGIN @ "other.example"
public class BankApplication extends Application {}
