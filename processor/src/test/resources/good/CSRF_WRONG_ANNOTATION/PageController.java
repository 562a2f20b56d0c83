package bank;

import jakarta.mvc.Controller;
import jakarta.mvc.security.CsrfProtected;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

// S101: a controller of Jakarta MVC, which means it
@Controller
@Path("/pages")
@CsrfProtected
public class PageController {

  @GET
  public String page() {
    return "page.jsp";
  }
}
