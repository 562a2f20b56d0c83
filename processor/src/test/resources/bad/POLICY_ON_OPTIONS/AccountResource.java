package bank;

import dev.latchkey.CrossOriginPolicy;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

@Path("/accounts")
public class AccountResource {

  @GET
  public String list() {
    return "[]";
  }

  @OPTIONS
  @Path("help")
  @CrossOriginPolicy(origins = "https://app.bank.example") // ERROR POLICY_ON_OPTIONS @ @CrossOriginPolicy
  public Response help() {
    return Response.noContent().build();
  }
}
