package library;

import dev.latchkey.CsrfProtected;
import dev.latchkey.compatibility.served.Journal;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;

/** Inherits one method, and overrides another whose parameter has another type there. */
@Path("maps")
@CsrfProtected
public class Maps extends Shelf<String> {

  @Override
  public String overridden(String item) {
    Journal.ran("overridden");
    return "kept";
  }

  @DELETE
  public String discard() {
    Journal.ran("discard");
    return "discarded";
  }
}
