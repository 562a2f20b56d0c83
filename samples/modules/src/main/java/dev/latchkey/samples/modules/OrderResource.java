package dev.latchkey.samples.modules;

import dev.latchkey.CrossOriginPolicy;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The front end stands on another origin, and may read and order. */
@Path("/orders")
@Produces(MediaType.TEXT_PLAIN)
@CrossOriginPolicy(origins = "https://app.shop.example", allowCredentials = true)
public class OrderResource {

  /** Lists nothing, which is enough to see who may read it. */
  @GET
  public String list() {
    return "no orders yet\n";
  }

  /** Orders what the request says. */
  @POST
  public String order(String article) {
    return "ordered: " + article + "\n";
  }
}
