package bank;

import dev.latchkey.BrowserFacing;
import dev.latchkey.Credentials;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

@ApplicationPath("/api")
@BrowserFacing(
    publicOrigins = "https://bank.example",
    credentials = Credentials.COOKIE,
    tokenKeys = "${bank.token-key}")
public class BankApplication extends Application {}
