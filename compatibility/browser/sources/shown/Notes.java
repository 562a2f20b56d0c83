package shown;

import dev.latchkey.CrossOriginPolicy;
import dev.latchkey.CsrfProtected;
import dev.latchkey.Gate;
import dev.latchkey.compatibility.served.Journal;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

/** Shared with credentials, and protected: what an application of today looks like. */
@Path("notes")
@CrossOriginPolicy(
    origins = {"https://app.bank.example", "https://partner.example"},
    exposedHeaders = "X-Total",
    allowCredentials = true)
@CsrfProtected
public class Notes {

  @GET
  public Response read(@QueryParam("id") String id) {
    Journal.ran("ran " + id);
    return Response.ok("done", "text/plain")
        .header("ETag", "\"1\"")
        .header("X-Total", "7")
        .header("X-Hidden", "8")
        .header("Set-Cookie", "met=1; Path=/; Secure; SameSite=None")
        .build();
  }

  @POST
  public String write(@QueryParam("id") String id, String note) {
    Journal.ran("ran " + id);
    return "done";
  }

  @PUT
  @Consumes("application/json")
  public String replace(@QueryParam("id") String id, String note) {
    Journal.ran("ran " + id);
    return "done";
  }

  @POST
  @Path("json")
  @Consumes("application/json")
  @CsrfProtected(also = Gate.CONTENT_TYPE)
  public String writeJson(@QueryParam("id") String id, String note) {
    Journal.ran("ran " + id);
    return "done";
  }
}
