package bank;

import dev.latchkey.BrowserFacing;
import dev.latchkey.Credentials;
import dev.latchkey.SameSite;
import dev.latchkey.SessionCookie;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

// S66
@ApplicationPath("/api")
@BrowserFacing(
    publicOrigins = {"https://www.bank.example", "https://www.notes.example"},
    credentials = Credentials.COOKIE,
    sessionCookie = @SessionCookie(
        name = "session",
        sameSite = SameSite.LAX))
public class BankApplication extends Application {}
