package bank;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

// S11
@Path("/transfers")
public class TransferResource {

  @POST
  public void order(String transfer) {}
}
