package shop;

import dev.latchkey.BrowserFacing;
import dev.latchkey.CsrfProtected;
import jakarta.ws.rs.ApplicationPath;
import org.glassfish.jersey.server.ResourceConfig;
import org.springframework.context.annotation.Configuration;
import stock.StockResource;

/** Spring extends this class, to call its methods once. */
@Configuration
@ApplicationPath("api")
@BrowserFacing(publicOrigins = "https://shop.example")
@CsrfProtected
public class ShopConfiguration extends ResourceConfig {

  public ShopConfiguration(OrderResource orders) {
    register(orders);
    register(ReturnResource.class);
    register(StockResource.class);
  }
}
