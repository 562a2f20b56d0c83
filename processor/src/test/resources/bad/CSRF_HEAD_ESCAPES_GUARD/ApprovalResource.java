package bank;

import dev.latchkey.StateChanging;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;

// S21, wherever a locator puts it
public class ApprovalResource {

  @GET
  @StateChanging
  public String approval() {
    return "approved";
  }

  @HEAD
  public void peek() {} // ERROR CSRF_HEAD_ESCAPES_GUARD @ peek
}
