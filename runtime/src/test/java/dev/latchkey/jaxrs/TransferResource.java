package dev.latchkey.jaxrs;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Configuration;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;

/** What forged requests would like to reach. */
@Path("transfers")
public class TransferResource {

  @Context private Configuration configuration;

  @GET
  public String list() {
    Steps.take("resource");
    return "list";
  }

  @POST
  public String transfer(String body) {
    Steps.take("resource");
    return "transfer";
  }

  @PUT
  @Path("exempt")
  public String exempt() {
    return "exempt";
  }

  @GET
  @Path("visit")
  public String visit() {
    Steps.take("resource");
    return "visit";
  }

  @GET
  @Path("token")
  public String token(@Context HttpHeaders headers) {
    return CsrfTokens.of(configuration).mint(headers);
  }

  @GET
  @Path("token/large")
  public String largeToken(@Context HttpHeaders headers) {
    return CsrfTokens.of(configuration).scoped("large").mint(headers);
  }

  @POST
  @Path("login")
  public Response login() {
    return Response.ok(CsrfTokens.of(configuration).mintFor("s1"))
        .cookie(new NewCookie.Builder("__Host-session").value("s1").path("/deep").build())
        .cookie(new NewCookie.Builder("theme").value("dark").build())
        .build();
  }

  @POST
  @Path("lines")
  public Response lines() {
    return Response.ok().header("set-cookie", "__Host-session=s2; SameSite=None").build();
  }

  @POST
  @Path("elsewhere")
  public String elsewhere() {
    return "The container sets the cookie.";
  }
}
