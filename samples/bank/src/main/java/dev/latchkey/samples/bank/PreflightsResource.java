package dev.latchkey.samples.bank;

import dev.latchkey.CrossOriginPolicy;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** How many preflights reached the server. A bank has no such thing; a demonstration does. */
@Path("/preflights")
@Produces(MediaType.APPLICATION_JSON)
@CrossOriginPolicy(origins = "${bank.front-end:http://localhost:8081}")
public class PreflightsResource {

  private final PreflightCounter counter;

  /**
   * A resource for one request.
   *
   * @param counter of this server
   */
  @Inject
  public PreflightsResource(PreflightCounter counter) {
    this.counter = counter;
  }

  /**
   * Reads the counter.
   *
   * @return the number of {@code OPTIONS} requests since the start
   */
  @GET
  public int count() {
    return counter.count();
  }
}
