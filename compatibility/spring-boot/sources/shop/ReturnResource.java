package shop;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.springframework.stereotype.Component;

/** Registered as a class. */
@Component
@Path("returns")
public class ReturnResource {

  @POST
  @Audited
  public void accept() {}
}
