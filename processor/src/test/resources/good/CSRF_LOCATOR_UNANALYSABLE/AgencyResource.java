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
  public Class<CustomerResource> customer(@PathParam("agency") String agency) {
    return CustomerResource.class;
  }
}
