package bank;

import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.Path;

// S22
@Path("/accounts")
public class AccountResource {

  @OPTIONS
  public String options() {
    return "";
  }
}
