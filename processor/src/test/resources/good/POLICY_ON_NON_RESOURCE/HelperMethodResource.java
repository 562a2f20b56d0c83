package bank;

import dev.latchkey.CrossOriginPolicy;
import dev.latchkey.CsrfProtected;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

@Path("/rates")
@CsrfProtected
public class HelperMethodResource {

  @GET
  public String list() {
    return "[]";
  }

  @POST
  @CrossOriginPolicy(origins = "https://app.bank.example")
  public void refresh() {}
}
