package bank;

import dev.latchkey.BrowserFacing;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

@ApplicationPath("/api")
@BrowserFacing(publicOrigins = {}) // ERROR PUBLIC_ORIGINS_EMPTY @ {}
public class BankApplication extends Application {}
