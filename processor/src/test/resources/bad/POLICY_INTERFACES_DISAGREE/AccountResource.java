package bank;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@Path("/accounts")
public class AccountResource implements ForCustomers, ForPartners { // ERROR POLICY_INTERFACES_DISAGREE @ class

  @GET
  public String list() {
    return "[]";
  }
}
