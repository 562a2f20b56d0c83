package bank;

import dev.latchkey.StateChanging;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.Path;

// S136
@Path("/rates")
public class RateResource {

  @OPTIONS
  @StateChanging // ERROR STATE_CHANGING_ON_UNSAFE_VERB @ @StateChanging
  public String options() {
    return "";
  }
}
