package failing;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Has a template that is no regular expression. */
@Path("template/{id: [}")
public class Template {

  @GET
  public String get() {
    return "template";
  }
}
