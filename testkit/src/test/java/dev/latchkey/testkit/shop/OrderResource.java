package dev.latchkey.testkit.shop;

import dev.latchkey.CrossOriginPolicy;
import dev.latchkey.CsrfProtected;
import dev.latchkey.Gate;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Says which cookies came along, which no test would otherwise see from outside. */
@Path("orders/{id}")
@CrossOriginPolicy(
    origins = "https://shop.example",
    allowCredentials = true,
    exposedHeaders = "ETag",
    maxAge = 60)
@CsrfProtected
@Produces(MediaType.TEXT_PLAIN)
public class OrderResource {

  /** Reads. */
  @GET
  public String read(@HeaderParam("Cookie") String cookies) {
    return "cookies: " + cookies;
  }

  /** Changes something that takes JSON. */
  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  public String rename(@HeaderParam("Cookie") String cookies, String name) {
    return "cookies: " + cookies;
  }

  /** Changes something that takes a form. */
  @POST
  @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.TEXT_PLAIN})
  public String pay(@HeaderParam("Cookie") String cookies, String form) {
    return "cookies: " + cookies;
  }

  /** Changes something, and wants to hear that a script asks. */
  @DELETE
  @CsrfProtected(also = Gate.CUSTOM_HEADER)
  public void cancel() {}
}
