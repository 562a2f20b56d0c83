package bank;

import dev.latchkey.CsrfExempt;
import dev.latchkey.CsrfProtected;
import dev.latchkey.StateChanging;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

@Path("/fee-changes")
public class FeeResource {

  @GET
  public String list() {
    return "[]";
  }

  @POST
  @CsrfProtected // ERROR POLICY_ON_NON_RESOURCE @ @CsrfProtected
  void change(String fee) {}

  @CsrfExempt(reason = "called by the server itself") // ERROR POLICY_ON_NON_RESOURCE @ @CsrfExempt
  public void refresh() {}

  @StateChanging // ERROR POLICY_ON_NON_RESOURCE @ @StateChanging
  private void count() {}
}
