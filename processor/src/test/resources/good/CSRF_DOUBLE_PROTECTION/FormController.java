package bank;

import dev.latchkey.CsrfProtected;
import jakarta.mvc.Controller;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

// S102
@Controller
@Path("/forms")
@CsrfProtected
@jakarta.mvc.security.CsrfProtected
public class FormController {

  @POST
  public String save(@FormParam("text") String text) {
    return "form.jsp";
  }
}
