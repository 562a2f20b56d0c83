package dev.latchkey.samples.bank;

import dev.latchkey.CrossOriginPolicy;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;

/** Interest rates, which are public: any page may show them. */
@Path("/rates")
@Produces(MediaType.APPLICATION_JSON)
@CrossOriginPolicy(origins = "*")
public class RatesResource {

  /** For the container. */
  public RatesResource() {}

  /**
   * Reads the rates.
   *
   * @return percent a year, by product
   */
  @GET
  public Map<String, Double> read() {
    return Map.of("savings", 2.1, "mortgage", 3.4);
  }
}
