package bank;

import dev.latchkey.CrossOriginPolicy;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@Path("/statements")
public class StatementResource {

  private static final String APP = "https://statements.bank.example" + "/";

  @GET
  @CrossOriginPolicy(origins = {APP, "https://cards.bank.example"}) // ERROR TRAILING_SLASH @ APP, 
  public String list() {
    return "[]";
  }
}
