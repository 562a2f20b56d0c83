package guarded;

import dev.latchkey.CsrfProtected;
import dev.latchkey.compatibility.served.Journal;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

/** What must not be open, whatever fails beside it. */
@Path("vault")
@CsrfProtected
public class Vault {

  @GET
  public String look() {
    Journal.ran("look");
    return "look";
  }

  @POST
  public String open() {
    Journal.ran("open");
    return "open";
  }
}
