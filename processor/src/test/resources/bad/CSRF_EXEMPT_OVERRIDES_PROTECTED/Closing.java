package bank;

import dev.latchkey.StateChanging;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

public interface Closing {

  @GET
  @Path("close")
  @StateChanging
  String close();
}
