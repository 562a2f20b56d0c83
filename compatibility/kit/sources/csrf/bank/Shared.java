package bank;

import dev.latchkey.CrossOriginPolicy;
import dev.latchkey.CsrfProtected;
import dev.latchkey.Gate;
import dev.latchkey.compatibility.served.Journal;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

/** Endpoints that other origins read. */
@Path("shared")
@CsrfProtected
public class Shared {

  @POST
  @Path("anonymous")
  @CrossOriginPolicy(origins = "https://reader.example")
  public void anonymous() {
    Journal.ran("anonymous");
  }

  @POST
  @Path("credentialed")
  @CrossOriginPolicy(origins = "https://app.bank.example", allowCredentials = true)
  @CsrfProtected(also = Gate.CUSTOM_HEADER)
  public void credentialed() {
    Journal.ran("credentialed");
  }
}
