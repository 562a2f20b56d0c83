package bank;

import dev.latchkey.CrossOriginPolicy;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@Path("/kiosk")
@CrossOriginPolicy(
    origins = "https://kiosk.bank.example",
    allowCredentials = true)
public class KioskResource {

  @GET
  public String queue() {
    return "[]";
  }
}
