package bank;

import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

// S126
@Path("/cards")
public class CardResource {

  @POST
  public void block(@CookieParam("customer") String customer) {} // WARNING COOKIE_PARAM_UNDER_BEARER @ block
}
