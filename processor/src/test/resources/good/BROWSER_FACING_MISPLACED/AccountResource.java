package bank;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@Path("/accounts")
public class AccountResource {

  @GET
  public String list() {
    return "[]";
  }
}
