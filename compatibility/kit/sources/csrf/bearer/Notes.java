package bearer;

import dev.latchkey.CrossOriginPolicy;
import dev.latchkey.CsrfExempt;
import dev.latchkey.compatibility.served.Journal;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

/** No method decides anything: the application did. */
@Path("notes")
@CrossOriginPolicy(origins = "https://app.example")
public class Notes {

  @GET
  public String get() {
    Journal.ran("get");
    return "note";
  }

  @PUT
  @Consumes("application/json")
  public void put(String note) {
    Journal.ran("put");
  }

  @POST
  public void post() {
    Journal.ran("post");
  }

  @POST
  @Path("webhook")
  @CsrfExempt(reason = "signed by the provider, whose requests carry a cookie of its load balancer")
  public void webhook() {
    Journal.ran("webhook");
  }
}
