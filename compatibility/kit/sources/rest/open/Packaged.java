package rest.open;

import dev.latchkey.CsrfExempt;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

@Path("packaged")
@CsrfExempt(reason = "these tests ask what CORS alone makes of a request")
public class Packaged {

  @PUT
  public void put() {}
}
