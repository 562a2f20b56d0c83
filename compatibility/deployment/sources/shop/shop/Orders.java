package shop;

import dev.latchkey.CrossOriginPolicy;
import dev.latchkey.CsrfProtected;
import dev.latchkey.Gate;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

/** What readers of another origin see, and what it takes a token to change. */
@Path("orders")
@CrossOriginPolicy(origins = "${shop.readers}")
public class Orders {

  @GET
  public String list() {
    return "orders";
  }

  @POST
  @CsrfProtected(also = Gate.TOKEN)
  public String order() {
    return "ordered";
  }

  @GET
  @Path("torn")
  public String torn() {
    throw new IllegalStateException("torn");
  }
}
