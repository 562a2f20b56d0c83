package dev.latchkey.compatibility.browser.shown;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** CORS headers written by hand, without {@code Vary}: what Latchkey saves its users from. */
@Path("kept-by-hand")
public final class KeptWithoutVary {

  @GET
  public Response read(@HeaderParam("Origin") String origin) {
    return Response.ok("done", "text/plain")
        .header("Cache-Control", "max-age=600")
        .header("Access-Control-Allow-Origin", origin)
        .build();
  }
}
