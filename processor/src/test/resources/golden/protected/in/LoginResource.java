package com.bank.guard;

import dev.latchkey.CsrfProtected;
import dev.latchkey.StateChanging;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.SecurityContext;

@Path("session")
public class LoginResource {

  @POST
  @CsrfProtected(establishesSession = true)
  public void login(@FormParam("user") String user) {}

  @GET
  @Path("logout")
  @StateChanging
  public void logout() {}

  @DELETE
  @RolesAllowed("admin")
  public void close(@Context SecurityContext user) {}
}
