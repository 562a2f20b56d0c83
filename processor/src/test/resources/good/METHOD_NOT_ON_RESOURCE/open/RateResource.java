package bank.open;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@Path("/rates")
public class RateResource {

  @GET
  public String list() {
    return "[]";
  }
}
