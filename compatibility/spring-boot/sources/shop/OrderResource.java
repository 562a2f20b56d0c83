package shop;

import dev.latchkey.CrossOriginPolicy;
import dev.latchkey.CsrfExempt;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.springframework.stereotype.Component;

/** Registered as the object that Spring made. */
@Component
@Path("orders")
@CrossOriginPolicy(origins = "https://reader.example")
public class OrderResource {

  private final Audit audit;

  public OrderResource(Audit audit) {
    this.audit = audit;
  }

  @GET
  public int audited() {
    return audit.counted();
  }

  @POST
  @Audited
  public void order() {}

  @POST
  @Path("paid")
  @Audited
  @CsrfExempt(reason = "signed by the payment provider")
  public void paid() {}
}
