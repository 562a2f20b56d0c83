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
      origins = "https://app.bank.example")
  public String near(@QueryParam("city") String city) {
    return "branches near " + city;
  }
}
