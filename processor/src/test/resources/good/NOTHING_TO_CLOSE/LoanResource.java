package bank;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@Path("/loans")

public class LoanResource {

  @GET
  public String list() {
    return "[]";
  }
}
