package bank;

import jakarta.ws.rs.GET;

public class CustomerResource {

  @GET
  public String name() {
    return "";
  }
}
