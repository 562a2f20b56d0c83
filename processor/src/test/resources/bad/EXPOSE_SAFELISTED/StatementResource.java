package bank;

import dev.latchkey.CrossOriginPolicy;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@Path("/statements")
@CrossOriginPolicy(
    origins = "https://app.bank.example",
    exposedHeaders = {"ETag", "Content-Type"}) // WARNING EXPOSE_SAFELISTED @ "Content-Type"
public class StatementResource {

  @GET
  public String list() {
    return "[]";
  }
}
