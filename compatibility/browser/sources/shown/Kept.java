package shown;

import dev.latchkey.CrossOriginPolicy;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** What the HTTP cache may keep. */
@Path("kept")
@CrossOriginPolicy(origins = {"http://app.plain.example", "http://plain.example"})
public class Kept {

  @GET
  public Response read() {
    return Response.ok("done", "text/plain").header("Cache-Control", "max-age=600").build();
  }
}
