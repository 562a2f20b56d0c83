package bank;

import dev.latchkey.CsrfProtected;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

// S99
@Path("/agencies")
@CsrfProtected
public class AgencyResource {

  @POST
  public void open(String agency) {}

  @Path("{agency}/customer")
  public Class<?> customer(@PathParam("agency") String agency) { // WARNING CSRF_LOCATOR_UNANALYSABLE @ customer(
    return CustomerResource.class;
  }
}
