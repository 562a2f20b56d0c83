package bank;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

// S01
@Path("/transfers")
public class TransferResource {

  @POST
  public void order(String transfer) {} // ERROR CSRF_UNPROTECTED_UNSAFE_METHOD @ order
}
