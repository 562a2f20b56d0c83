package beans;

import dev.latchkey.CsrfProtected;
import dev.latchkey.compatibility.served.Journal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

/** New for every request, behind a proxy, and of a class that its interceptor extends. */
@Path("orders")
@RequestScoped
@Audited
@CsrfProtected
public class Orders {

  @POST
  public String order(String coffee) {
    Journal.ran("order");
    return coffee;
  }
}
