package bank;

import dev.latchkey.BrowserFacing;
import dev.latchkey.Credentials;
import dev.latchkey.SameSite;
import dev.latchkey.SessionCookie;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

// S128
@ApplicationPath("/api")
@BrowserFacing(
    publicOrigins = "http://bank.example", // WARNING PUBLIC_ORIGIN_INSECURE @ "http:
    credentials = Credentials.COOKIE,
    sessionCookie = @SessionCookie(
        name = "__Host-session", // ERROR COOKIE_NEVER_STORED @ "__Host-session"
        sameSite = SameSite.LAX))
public class BankApplication extends Application {}
