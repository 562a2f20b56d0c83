package bank;

import dev.latchkey.CsrfProtected;
import dev.latchkey.Gate;
import jakarta.mvc.Controller;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

// S102
@Controller
@Path("/forms")
@CsrfProtected(also = Gate.CUSTOM_HEADER)
@jakarta.mvc.security.CsrfProtected // WARNING CSRF_DOUBLE_PROTECTION @ @jakarta
public class FormController {

  @POST
  public String save(@FormParam("text") String text) {
    return "form.jsp";
  }
}
