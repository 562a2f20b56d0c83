package dev.latchkey.compatibility.browser.lab;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;

/** The pages of the application's own origins, and its cookies: one for each way to say when. */
@Path("page")
public final class OwnPages {

  /** What is set at {@link #COOKIES_PATH}. */
  public static final List<String> COOKIES =
      List.of(
          "strict=1; Path=/; Secure; SameSite=Strict",
          "lax=1; Path=/; Secure; SameSite=Lax",
          "none=1; Path=/; Secure; SameSite=None",
          "unset=1; Path=/; Secure");

  public static final String COOKIES_PATH = Page.PATH + "/cookies";

  @GET
  @Produces(MediaType.TEXT_HTML)
  public Response page(@Context UriInfo uri) {
    var page = Response.ok(PageText.document());
    PageText.headers(uri.getRequestUri().getQuery()).forEach(page::header);
    return page.build();
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
    var response = Response.ok("set");
    COOKIES.forEach(cookie -> response.header("Set-Cookie", cookie));
    return response.build();
  }
}
