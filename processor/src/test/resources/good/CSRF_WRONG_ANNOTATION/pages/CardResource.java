package bank.pages;

import jakarta.mvc.security.CsrfProtected;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

// S101: a package that does not use Latchkey
@Path("/cards")
@CsrfProtected
public class CardResource {

  @GET
  public String list() {
    return "[]";
  }
}
