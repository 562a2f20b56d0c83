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
      origins = "http://[::ffff:10.0.0.5]") // ERROR IPV6_V4MAPPED @ "http://[::ffff:10.0
  public String near(@QueryParam("city") String city) {
    return "branches near " + city;
  }
}
