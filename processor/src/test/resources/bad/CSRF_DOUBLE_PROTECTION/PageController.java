package bank;

import dev.latchkey.CsrfProtected;
import dev.latchkey.Gate;
import jakarta.mvc.Controller;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

// S102
@Controller
@Path("/pages")
@CsrfProtected(also = Gate.CUSTOM_HEADER)
public class PageController {

  @POST
  @jakarta.mvc.security.CsrfProtected // WARNING CSRF_DOUBLE_PROTECTION @ @jakarta
  public String save(@FormParam("text") String text) {
    return "page.jsp";
  }
}
