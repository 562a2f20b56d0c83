package bank;

import dev.latchkey.CrossOriginPolicy;
import dev.latchkey.CsrfProtected;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

@Path("/cards")
@CrossOriginPolicy(
    origins = "https://app.bank.example",
    maxAge = 7200)
@CsrfProtected
public class CardResource {

  @GET
  public String list() {
    return "[]";
  }

  @DELETE
  @Path("{id}")
  public void close(@PathParam("id") String id) {}
}
