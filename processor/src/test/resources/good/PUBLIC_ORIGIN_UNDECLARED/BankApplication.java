package bank;

import dev.latchkey.BrowserFacing;
import dev.latchkey.Credentials;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

// S93
@ApplicationPath("/api")
@BrowserFacing(
    publicOrigins = "${bank.public-origins}",
    credentials = Credentials.COOKIE)
public class BankApplication extends Application {}
