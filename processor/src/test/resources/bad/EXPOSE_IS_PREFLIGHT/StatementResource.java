package bank;

import dev.latchkey.CrossOriginPolicy;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@Path("/statements")
@CrossOriginPolicy(
    origins = "https://app.bank.example",
    exposedHeaders = {"ETag", "Access-Control-Allow-Methods"}) // ERROR EXPOSE_IS_PREFLIGHT @ "Access-Control-Allow-Methods"
public class StatementResource {

  @GET
  public String list() {
    return "[]";
  }
}
