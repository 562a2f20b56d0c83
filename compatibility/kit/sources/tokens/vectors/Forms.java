package vectors;

import dev.latchkey.CsrfProtected;
import dev.latchkey.Gate;
import dev.latchkey.compatibility.served.Journal;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** A form that has a field for a token, which no gate reads. */
@Path("forms")
@CsrfProtected(also = Gate.TOKEN)
public class Forms {

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public String submit(@FormParam("X-CSRF-Token") List<String> tokens) {
    Journal.ran("forms");
    return "fields: " + tokens.size();
  }
}
