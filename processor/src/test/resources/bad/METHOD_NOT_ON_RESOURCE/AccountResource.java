package bank;

import dev.latchkey.CrossOriginPolicy;
import dev.latchkey.CsrfProtected;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

// S58
@Path("/accounts")
@CrossOriginPolicy(
    origins = "https://app.bank.example",
    methods = {"PUT", "DELETE"}) // ERROR METHOD_NOT_ON_RESOURCE @ "DELETE"
@CsrfProtected
public class AccountResource {

  @GET
  public String list() {
    return "[]";
  }

  @PUT
  @Path("{id}")
  public void replace(@PathParam("id") String id) {}
}
