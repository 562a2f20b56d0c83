package shown;

import dev.latchkey.CrossOriginPolicy;
import dev.latchkey.CsrfExempt;
import dev.latchkey.compatibility.served.Journal;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

/** Open to anybody, for what browsers do by themselves. */
@Path("open")
@CrossOriginPolicy(
    origins = "*",
    methods = "*",
    allowedHeaders = "*",
    exposedHeaders = "*",
    maxAge = -1)
@CsrfExempt(reason = "reads nothing that a browser attaches")
public class Open {

  @GET
  public Response get(@QueryParam("id") String id) {
    return answer(id);
  }

  @POST
  public Response post(@QueryParam("id") String id, String anything) {
    return answer(id);
  }

  @PUT
  public Response put(@QueryParam("id") String id, String anything) {
    return answer(id);
  }

  private static Response answer(String id) {
    Journal.ran("ran " + id);
    return Response.ok("done", "text/plain")
        .header("ETag", "\"1\"")
        .header("X-Total", "7")
        .header("X-Hidden", "8")
        .build();
  }
}
