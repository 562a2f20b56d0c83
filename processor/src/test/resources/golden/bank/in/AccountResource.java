package com.bank.api;

import dev.latchkey.CrossOriginPolicy;
import dev.latchkey.CsrfProtected;
import dev.latchkey.NotSharedCrossOrigin;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;

@Path("/accounts/{id}")
@CrossOriginPolicy(
    origins = {"https://app.bank.example", "https://*.partners.example"},
    exposedHeaders = {"ETag", "Location"},
    allowCredentials = true,
    maxAge = 7200)
@CsrfProtected(trustedOrigins = {CsrfProtected.INFERRED, "https://*.partners.example"})
@SuppressWarnings("latchkey:TRUSTED_ORIGIN_WILDCARD")
public class AccountResource {

  @GET
  public String read(@PathParam("id") String id, @HeaderParam("X-Trace") String trace) {
    return id;
  }

  @PUT
  @Path("nickname")
  @Consumes(MediaType.TEXT_PLAIN)
  public void rename(@PathParam("id") String id, String nickname) {}

  @POST
  @Path("transfers")
  @Consumes(MediaType.APPLICATION_JSON)
  public void transfer(@PathParam("id") String id, String transfer) {}

  @GET
  @Path("audit")
  @NotSharedCrossOrigin
  public String audit() {
    return "";
  }

  @Path("cards")
  public CardResource cards() {
    return new CardResource();
  }

  @Path("attachments/{name: .+}")
  @SuppressWarnings("latchkey:CSRF_LOCATOR_UNANALYSABLE")
  public Object attachments() {
    return new Object();
  }
}
