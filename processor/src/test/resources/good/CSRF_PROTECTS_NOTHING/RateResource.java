package bank;

import dev.latchkey.CsrfProtected;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

@Path("/rates")
@CsrfProtected
public class RateResource {

  @GET
  public String list() {
    return "[]";
  }

  @PUT
  public void replace(String rates) {}
}
