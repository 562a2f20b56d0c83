package bank;

import dev.latchkey.CsrfProtected;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

@Path("/fee-changes")
public class FeeResource {

  @POST
  @CsrfProtected
  public void change(String fee) {}

  public void refresh() {}
}
