package stock;

import dev.latchkey.CrossOriginPolicy;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@Path("/stock")
@CrossOriginPolicy(origins = "https://app.shop.example")
public class StockResource {

  @GET
  public String list() {
    return "";
  }
}
