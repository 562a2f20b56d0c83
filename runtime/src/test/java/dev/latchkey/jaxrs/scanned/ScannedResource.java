package dev.latchkey.jaxrs.scanned;

import dev.latchkey.NotSharedCrossOrigin;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Annotated on a method only. */
@Path("scanned")
public class ScannedResource {

  @GET
  @NotSharedCrossOrigin
  public String read() {
    return "scanned";
  }
}
