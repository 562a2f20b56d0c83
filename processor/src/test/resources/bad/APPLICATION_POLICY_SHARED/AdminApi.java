package bank;

import dev.latchkey.CrossOriginPolicy;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

@ApplicationPath("admin")

public class AdminApi extends Application {}
