package bank;

import dev.latchkey.CrossOriginPolicy;
import dev.latchkey.CsrfProtected;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

@Path("/accounts")
@CrossOriginPolicy(
    origins = "https://app.bank.example",
    methods = {"patch"}) // ERROR METHOD_CASE_PATCH @ "patch"
@CsrfProtected
public class AccountResource {

  @GET
  public String list() {
    return "[]";
  }

  @PATCH
  @Path("{id}")
  public void rename(@PathParam("id") String id) {}
}
