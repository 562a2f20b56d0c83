package bank;

import dev.latchkey.StateChanging;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

// S21
@Path("/transfers/{id}")
public class TransferResource {

  @GET
  @StateChanging
  public String approval(@PathParam("id") String id) {
    return "approved " + id;
  }

  @HEAD
  @StateChanging
  public void peek(@PathParam("id") String id) {}
}
