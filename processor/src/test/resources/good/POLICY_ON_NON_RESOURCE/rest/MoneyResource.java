package bank.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@Path("/money")
public class MoneyResource {

  @GET
  public String list() {
    return "[]";
  }
}
