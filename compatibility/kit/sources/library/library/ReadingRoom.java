package library;

import dev.latchkey.CsrfProtected;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

/** Says everything that its implementation does not. */
@Path("room")
@CsrfProtected
public interface ReadingRoom {

  @POST
  String enter();
}
