package bank;

import dev.latchkey.CrossOriginPolicy;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

// S121
@Path("/rates")
@CrossOriginPolicy(origins = "*")
public class RateResource {

  @GET
  public String list() {
    return "[]";
  }
}
