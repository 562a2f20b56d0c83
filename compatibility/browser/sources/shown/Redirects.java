package shown;

import dev.latchkey.CrossOriginPolicy;
import dev.latchkey.CsrfProtected;
import dev.latchkey.compatibility.served.Journal;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

/** Leads elsewhere. */
@Path("redirect")
@CrossOriginPolicy(
    origins = {"https://app.bank.example", "https://partner.example"},
    allowCredentials = true)
public class Redirects {

  @GET
  public Response get(
      @QueryParam("id") String id, @QueryParam("status") int status, @QueryParam("to") String to) {
    return redirect(id, status, to);
  }

  @POST
  @CsrfProtected
  public Response post(
      @QueryParam("id") String id,
      @QueryParam("status") int status,
      @QueryParam("to") String to,
      String anything) {
    return redirect(id, status, to);
  }

  @PUT
  @CsrfProtected
  public Response put(
      @QueryParam("id") String id,
      @QueryParam("status") int status,
      @QueryParam("to") String to,
      String anything) {
    return redirect(id, status, to);
  }

  private static Response redirect(String id, int status, String to) {
    Journal.ran("ran " + id);
    return Response.status(status).header("Location", to).build();
  }
}
