package failing;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Serves one path by two methods. */
@Path("twins")
public class Twins {

  @GET
  public String one() {
    return "one";
  }

  @GET
  public String other() {
    return "other";
  }
}
