package bank;

import jakarta.ws.rs.GET;

public class AccountResource {

  @GET
  public String list() {
    return "[]";
  }
}
