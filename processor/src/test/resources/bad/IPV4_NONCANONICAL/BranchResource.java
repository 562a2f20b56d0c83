package bank;

import dev.latchkey.CrossOriginPolicy;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

@Path("/branches")
public class BranchResource {

  @GET
  @Path("near")
  @CrossOriginPolicy(
      exposedHeaders = "Link",
      origins = "http://127.0.0.01") // ERROR IPV4_NONCANONICAL @ "http://127.0.0.01"
  public String near(@QueryParam("city") String city) {
    return "branches near " + city;
  }
}
