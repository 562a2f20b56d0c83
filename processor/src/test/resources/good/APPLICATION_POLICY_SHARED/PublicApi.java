package bank;

import dev.latchkey.CrossOriginPolicy;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

@ApplicationPath("public")
@CrossOriginPolicy(origins = "https://app.bank.example")
public class PublicApi extends Application {}
