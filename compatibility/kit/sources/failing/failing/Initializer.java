package failing;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Cannot be initialized. */
@Path("initializer")
public class Initializer {

  private static final int LENGTH = Integer.parseInt("none");

  @GET
  public int get() {
    return LENGTH;
  }
}
