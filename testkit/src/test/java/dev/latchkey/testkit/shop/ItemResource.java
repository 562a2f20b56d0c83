package dev.latchkey.testkit.shop;

import dev.latchkey.CrossOriginPolicy;
import dev.latchkey.CsrfProtected;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

/** What a user writes. */
@Path("items")
@CrossOriginPolicy(origins = "https://shop.example", allowCredentials = true)
@CsrfProtected
public class ItemResource {

  /** Reads. */
  @GET
  public String list() {
    return "items";
  }

  /** Changes something. */
  @POST
  public void add() {}
}
