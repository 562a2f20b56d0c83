package dev.latchkey.jaxrs;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

/** A resource whose policy start-up completes. */
@Path("configured")
public class ConfiguredResource {

  @GET
  public String read() {
    return "read";
  }

  @PUT
  @Consumes("application/json")
  public String write(String body) {
    return body;
  }
}
