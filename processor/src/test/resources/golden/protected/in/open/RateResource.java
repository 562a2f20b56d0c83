package com.bank.guard.open;

import dev.latchkey.StateChanging;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

/** Protected by the application alone, which start-up adds. */
@Path("rates")
public class RateResource {

  @GET
  public String list() {
    return "";
  }

  @PUT
  public void set(String rate) {}

  @GET
  @Path("reset")
  @StateChanging
  public void reset() {}
}
