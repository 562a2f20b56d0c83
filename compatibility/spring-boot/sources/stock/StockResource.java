package stock;

import dev.latchkey.CsrfProtected;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

/** Of a jar of its own. */
@Path("stock")
public class StockResource {

  @PUT
  @CsrfProtected
  public void count() {}
}
