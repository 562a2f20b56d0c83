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
      allowCredentials = true,
      exposedHeaders = "Link",
      origins = "https://bank-uc.a.run.app")
  public String near(@QueryParam("city") String city) {
    return "branches near " + city;
  }
}
