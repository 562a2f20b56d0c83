package bank;

import dev.latchkey.NotSharedCrossOrigin;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

// S138
@ApplicationPath("/api")
@NotSharedCrossOrigin // WARNING NOTHING_TO_CLOSE @ @NotShared
public class BankApplication extends Application {}
