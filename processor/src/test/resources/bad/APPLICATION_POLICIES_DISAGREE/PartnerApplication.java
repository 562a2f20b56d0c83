package bank;

import dev.latchkey.CrossOriginPolicy;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

@ApplicationPath("/partner")
@CrossOriginPolicy(origins = "https://partner.example") // ERROR APPLICATION_POLICIES_DISAGREE @ @CrossOriginPolicy
public class PartnerApplication extends Application {}
