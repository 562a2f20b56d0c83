package bank;

import dev.latchkey.StateChanging;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.Path;

@Path("/transfers")
public class TransferResource {

  @GET
  @Path("confirmation")
  @StateChanging
  public String confirmation() {
    return "done";
  }

  @HEAD
  @Path("visits")
  @StateChanging
  public void count() {}
}
