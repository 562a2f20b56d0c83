package bank;

import dev.latchkey.CrossOriginPolicy;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@Path("/rates")
@CrossOriginPolicy(
    origins = {"*"})
public class RateResource {

  @GET
  public String list() {
    return "[]";
  }
}
