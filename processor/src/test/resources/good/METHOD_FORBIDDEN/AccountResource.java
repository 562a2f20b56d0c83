package bank;

import dev.latchkey.CrossOriginPolicy;
import dev.latchkey.CsrfProtected;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

@Path("/accounts")
@CrossOriginPolicy(
    origins = "https://app.bank.example",
    methods = {"PUT", "GET"})
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
