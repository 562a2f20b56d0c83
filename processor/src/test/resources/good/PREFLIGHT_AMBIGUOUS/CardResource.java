package bank;

import dev.latchkey.CrossOriginPolicy;
import dev.latchkey.CsrfProtected;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

@Path("/cards/{number}")
@Consumes("application/json")
@CrossOriginPolicy(origins = "https://app.bank.example")
@CsrfProtected
public class CardResource {

  @PUT
  public void limit(@PathParam("number") String number, String limits) {}
}
