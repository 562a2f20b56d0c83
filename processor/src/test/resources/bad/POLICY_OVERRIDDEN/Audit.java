package bank;

import dev.latchkey.CrossOriginPolicy;
import jakarta.ws.rs.Path;

@Path("audit")
@CrossOriginPolicy(origins = "https://app.bank.example") // WARNING POLICY_OVERRIDDEN @ @CrossOriginPolicy
public class Audit implements AuditApi {

  @Override
  public String audit() {
    return "";
  }
}
