package bank;

import dev.latchkey.CrossOriginPolicy;
import dev.latchkey.CsrfProtected;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

@Path("/transfers")
@CsrfProtected
public class TransferResource {

  @POST
  @Consumes("application/json")
  @CrossOriginPolicy(origins = "https://app.bank.example")
  public void fromApp(String transfer) {}

  @POST
  @Consumes("application/xml")
  @CrossOriginPolicy(origins = "https://partner.example")
  public void fromPartner(String transfer) {} // ERROR PREFLIGHT_AMBIGUOUS @ fromPartner
}
