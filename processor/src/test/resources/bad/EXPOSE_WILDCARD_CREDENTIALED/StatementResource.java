package bank;

import dev.latchkey.CrossOriginPolicy;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@Path("/statements")
@CrossOriginPolicy(
    origins = "https://app.bank.example",
    allowCredentials = true,
    exposedHeaders = "*") // ERROR EXPOSE_WILDCARD_CREDENTIALED @ "*"
public class StatementResource {

  @GET
  public String list() {
    return "[]";
  }
}
