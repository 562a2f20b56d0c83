package bank;

import dev.latchkey.CrossOriginPolicy;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

// S23
@Path("/accounts")
@CrossOriginPolicy(origins = "https://app.bank.example")
public class AccountResource {

  @GET
  public String list() {
    return "[]";
  }

  @OPTIONS
  public Response describe() { // WARNING CORS_OPTIONS_SHADOWED @ describe
    return Response.noContent().build();
  }
}
