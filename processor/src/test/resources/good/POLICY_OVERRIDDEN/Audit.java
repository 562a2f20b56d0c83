package bank;

import dev.latchkey.CrossOriginPolicy;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@Path("audit")
@CrossOriginPolicy(origins = "https://app.bank.example")
public class Audit implements AuditApi {

  @Override
  public String audit() {
    return "";
  }

  @GET
  @Path("own")
  public String own() {
    return "";
  }
}
