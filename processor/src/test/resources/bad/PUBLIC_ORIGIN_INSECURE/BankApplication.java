package bank;

import dev.latchkey.BrowserFacing;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

// S94
@ApplicationPath("/api")
@BrowserFacing(publicOrigins = "http://bank.example") // WARNING PUBLIC_ORIGIN_INSECURE @ "http
public class BankApplication extends Application {}
