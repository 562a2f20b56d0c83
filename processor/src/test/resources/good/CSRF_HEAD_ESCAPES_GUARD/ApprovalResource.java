package bank;

import dev.latchkey.StateChanging;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.Path;

// S21, wherever a locator puts it
public class ApprovalResource {

  @GET
  @StateChanging
  public String approval() {
    return "approved";
  }

  @HEAD
  @Path("terms")
  public void peek() {}
}
