package failing;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Mentions what is not there when it runs. */
@Path("incomplete")
public class Incomplete {

  @GET
  public String get() {
    return "incomplete";
  }

  public Missing missing() {
    return null;
  }
}

/** Is taken away after it was compiled. */
class Missing {}
