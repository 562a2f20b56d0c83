package bank;

import dev.latchkey.CsrfExempt;
import jakarta.mvc.Controller;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

// S102
@Controller
@Path("/pages")
@CsrfExempt(reason = "Jakarta MVC checks its token")
public class PageController {

  @POST
  @jakarta.mvc.security.CsrfProtected
  public String save(@FormParam("text") String text) {
    return "page.jsp";
  }
}
