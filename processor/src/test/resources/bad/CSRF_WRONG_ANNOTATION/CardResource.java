package bank;

import jakarta.mvc.security.CsrfProtected;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

// S101
@Path("/cards")
@CsrfProtected // WARNING CSRF_WRONG_ANNOTATION @ @CsrfProtected
public class CardResource {

  @GET
  public String list() {
    return "[]";
  }
}
