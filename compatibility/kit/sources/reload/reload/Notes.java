package reload;

import dev.latchkey.CrossOriginPolicy;
import dev.latchkey.CsrfProtected;
import dev.latchkey.Gate;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

/** What is served with Latchkey and without. */
@Path("notes")
@CrossOriginPolicy(origins = "${reload.readers}")
public class Notes {

  @GET
  public String list() {
    return "notes";
  }

  @POST
  @CsrfProtected(also = Gate.TOKEN)
  public String note() {
    return "noted";
  }

  @GET
  @Path("torn")
  public String torn() {
    throw new IllegalStateException("torn");
  }
}
