package bank;

import dev.latchkey.CsrfProtected;
import dev.latchkey.Gate;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

@Path("/cache")
@Consumes("application/json")
@CsrfProtected(also = Gate.CUSTOM_HEADER, header = "Available-Dictionary") // ERROR CSRF_HEADER_NOT_SETTABLE @ "Available-Dictionary"
public class CacheResource {

  @POST
  public void store(String entry) {}
}
