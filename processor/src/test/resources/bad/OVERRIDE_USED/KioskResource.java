package bank;

import dev.latchkey.CrossOriginPolicy;
import dev.latchkey.Danger;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@Path("/kiosk")
@CrossOriginPolicy(
    origins = "http://kiosk.bank.example",
    allowCredentials = true,
    dangerously = Danger.CREDENTIALS_FOR_INSECURE_ORIGINS) // NOTE OVERRIDE_USED @ .CRED
public class KioskResource {

  @GET
  public String queue() {
    return "[]";
  }
}
