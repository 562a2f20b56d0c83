package bank;

import dev.latchkey.CrossOriginPolicy;
import dev.latchkey.CsrfProtected;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

@Path("/cards/{number}")
@CrossOriginPolicy(origins = {"bank_app://localhost", "https://cards.bank.example"}) // ERROR BAD_SCHEME @ "bank_app://localhost"
@CsrfProtected
public class CardResource {

  @GET
  public String limits(@PathParam("number") String number) {
    return "limits of " + number;
  }

  @DELETE
  public void block(@PathParam("number") String number) {}
}
