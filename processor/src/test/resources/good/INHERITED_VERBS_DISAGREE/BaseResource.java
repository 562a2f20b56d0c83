package bank;

import jakarta.ws.rs.POST;

public abstract class BaseResource {

  @POST
  public String serve() {
    return "[]";
  }
}
