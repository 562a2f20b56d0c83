package bank;

import jakarta.ws.rs.POST;

// S97
public abstract class BaseResource {

  @POST
  public void add(String entry) {}
}
