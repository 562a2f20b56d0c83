package dev.latchkey.samples.bank;

import dev.latchkey.CrossOriginPolicy;
import dev.latchkey.CsrfProtected;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;

/** Does not compile: its declarations contradict themselves, the resource, and the application. */
@Path("/cards")
@CrossOriginPolicy(origins = "http://localhost:8081/", methods = "DELETE")
public class CardResource {

  /** The only endpoint under the policy of the class. */
  @GET
  public String list() {
    return "[]";
  }

  /** JSON needs a preflight that allows Content-Type. */
  @PUT
  @Path("limit")
  @Consumes(MediaType.APPLICATION_JSON)
  @CrossOriginPolicy(origins = "*", allowedHeaders = "X-Trace")
  @CsrfProtected
  public void limit(String limit) {}

  /** Any origin may read, with credentials; and whose requests are accepted, nobody decided. */
  @DELETE
  @Path("block")
  @CrossOriginPolicy(origins = "*", allowCredentials = true)
  public void block() {}

  /** The front end may send the cookie, and is refused for ever. */
  @POST
  @Path("pin")
  @CrossOriginPolicy(origins = "http://localhost:8081", allowCredentials = true)
  @CsrfProtected(trustedOrigins = {})
  public void changePin() {}

  /** The session cookie of the application is SameSite=Lax: no other site's request has it. */
  @GET
  @Path("statement")
  @CrossOriginPolicy(origins = "https://partner.example", allowCredentials = true)
  public String statement() {
    return "[]";
  }
}
