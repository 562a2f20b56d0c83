package orders;

import dev.latchkey.CrossOriginPolicy;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@Path("/orders")
@CrossOriginPolicy(origins = "https://app.shop.example")
public class OrderResource {

  @GET
  public String list() {
    return "";
  }
}
