package bank;

import dev.latchkey.CsrfProtected;
import dev.latchkey.Gate;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

@Path("/cards")
@Consumes("application/json")
@CsrfProtected(also = Gate.CUSTOM_HEADER, header = "X-Amzn-Trace-Id") // ERROR CSRF_HEADER_NOT_SETTABLE @ "X-Amzn-Trace-Id"
public class CardResource {

  @POST
  public void order(String card) {}
}
