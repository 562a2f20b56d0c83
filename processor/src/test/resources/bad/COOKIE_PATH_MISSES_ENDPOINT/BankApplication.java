package bank;

import dev.latchkey.BrowserFacing;
import dev.latchkey.Credentials;
import dev.latchkey.SameSite;
import dev.latchkey.SessionCookie;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

// S130
@ApplicationPath("/api")
@BrowserFacing(
    publicOrigins = "https://bank.example",
    credentials = Credentials.COOKIE,
    sessionCookie = @SessionCookie(
        name = "session",
        sameSite = SameSite.LAX,
        path = "/api/accounts")) // ERROR COOKIE_PATH_MISSES_ENDPOINT @ "/api/accounts"
public class BankApplication extends Application {}
