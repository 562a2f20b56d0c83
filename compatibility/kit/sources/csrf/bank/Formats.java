package bank;

import dev.latchkey.CsrfProtected;
import dev.latchkey.Gate;
import dev.latchkey.compatibility.served.Journal;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

/** What a form can send of another type than a script would. */
@Path("formats")
@CsrfProtected
public class Formats {

  @POST
  @Path("any")
  public void any(byte[] entity) {
    Journal.ran("any");
  }

  @POST
  @Path("json")
  @Consumes("application/json")
  public void json(String entity) {
    Journal.ran("json");
  }

  @POST
  @Path("bodyless")
  @Consumes("application/json")
  public void bodyless() {
    Journal.ran("bodyless");
  }

  @POST
  @Path("gated")
  @Consumes("application/json")
  @CsrfProtected(also = Gate.CONTENT_TYPE)
  public void gated(String entity) {
    Journal.ran("gated");
  }

  @POST
  @Path("gated-bodyless")
  @Consumes("application/json")
  @CsrfProtected(also = Gate.CONTENT_TYPE)
  public void gatedBodyless() {
    Journal.ran("gated-bodyless");
  }
}
