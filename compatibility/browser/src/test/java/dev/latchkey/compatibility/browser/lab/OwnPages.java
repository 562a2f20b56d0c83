package dev.latchkey.compatibility.browser.lab;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The pages of the application's own origins, and its cookies: one for each way to say when. */
@Path("page")
public final class OwnPages {

  @GET
  @Produces(MediaType.TEXT_HTML)
  public String page() {
    return PageText.document();
  }

  @GET
  @Path("worker.js")
  @Produces("text/javascript")
  public String worker() {
    return PageText.script();
  }

  @GET
  @Path("cookies")
  public Response cookies() {
    return Response.ok("set")
        .header("Set-Cookie", "strict=1; Path=/; Secure; SameSite=Strict")
        .header("Set-Cookie", "lax=1; Path=/; Secure; SameSite=Lax")
        .header("Set-Cookie", "none=1; Path=/; Secure; SameSite=None")
        .header("Set-Cookie", "unset=1; Path=/; Secure")
        .build();
  }
}
