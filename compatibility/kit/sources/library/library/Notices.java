package library;

import dev.latchkey.CsrfProtected;
import dev.latchkey.Gate;
import dev.latchkey.compatibility.served.Journal;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;

/** Accepts what forces a preflight, and does not look at it. */
@Path("notices")
@CsrfProtected(also = Gate.CONTENT_TYPE)
public class Notices {

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public String pin() {
    Journal.ran("pin");
    return "pinned";
  }
}
