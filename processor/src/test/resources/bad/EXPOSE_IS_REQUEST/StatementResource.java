package bank;

import dev.latchkey.CrossOriginPolicy;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@Path("/statements")
@CrossOriginPolicy(
    origins = "https://app.bank.example",
    exposedHeaders = {"ETag", "Origin"}) // ERROR EXPOSE_IS_REQUEST @ "Origin"
public class StatementResource {

  @GET
  public String list() {
    return "[]";
  }
}
