package dev.latchkey.jaxrs;

import dev.latchkey.NotSharedCrossOrigin;
import jakarta.ws.rs.GET;

/** Annotated, but unknown to the generated policies. */
@NotSharedCrossOrigin
public class StrayResource {

  @GET
  public String read() {
    return "stray";
  }
}
