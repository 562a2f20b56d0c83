package bank;

import static dev.latchkey.Danger.CREDENTIALS_FOR_PUBLIC_SUFFIXES;

import dev.latchkey.CrossOriginPolicy;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@Path("/kiosk")
@CrossOriginPolicy(
    origins = "https://kiosk.bank.example",
    allowCredentials = true,
    dangerously = CREDENTIALS_FOR_PUBLIC_SUFFIXES) // WARNING OVERRIDE_UNUSED @ CRED
public class KioskResource {

  @GET
  public String queue() {
    return "[]";
  }
}
