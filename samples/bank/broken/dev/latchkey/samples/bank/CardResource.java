package dev.latchkey.samples.bank;

import dev.latchkey.CrossOriginPolicy;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;

/** Does not compile: its policies contradict themselves, the resource, and the application. */
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
  public void limit(String limit) {}

  /** Any origin, with credentials. */
  @DELETE
  @Path("block")
  @CrossOriginPolicy(origins = "*", allowCredentials = true)
  public void block() {}
}
