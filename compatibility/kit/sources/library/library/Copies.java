package library;

import dev.latchkey.CsrfProtected;
import jakarta.ws.rs.POST;

/** Implemented by a class that is not public. */
@CsrfProtected
public interface Copies {

  @POST
  String copy();
}
