package bank;

import dev.latchkey.CrossOriginPolicy;
import dev.latchkey.CsrfProtected;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

// S57
@Path("/accounts")
@CrossOriginPolicy(
    origins = "https://app.bank.example",
    methods = {"PUT"}) // WARNING VERB_NOT_ALLOWED @ {"PUT"}
@CsrfProtected
public class AccountResource {

  @GET
  public String list() {
    return "[]";
  }

  @PUT
  @Path("{id}")
  public void replace(@PathParam("id") String id) {}

  @DELETE
  @Path("{id}")
  public void close(@PathParam("id") String id) {}
}
