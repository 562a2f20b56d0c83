package bank;

import dev.latchkey.CrossOriginPolicy;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;

@Path("/accounts")
@CrossOriginPolicy(
    origins = "https://app.bank.example",
    allowedHeaders = {"X-Trace"}) // WARNING HEADER_PARAM_NOT_ALLOWED @ {"X-Trace"}
public class AccountResource {

  @GET
  public String list(@HeaderParam("X-Customer") String customer) {
    return "accounts of " + customer;
  }
}
