package dev.latchkey.jaxrs;

import dev.latchkey.CrossOriginPolicy;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.nio.charset.StandardCharsets;

/** A resource under several policies that answers in all the ways there are. */
@Path("accounts")
@CrossOriginPolicy(origins = "https://app.example.com")
@Produces("text/plain")
public class AccountResource {

  @GET
  public String list() {
    return "list";
  }

  @PUT
  public String replace() {
    return "replace";
  }

  @DELETE
  public String remove() {
    return "remove";
  }

  @GET
  @Path("{id}/one")
  public String one(@PathParam("id") int id) {
    return "one " + id;
  }

  @GET
  @Path("fail/{how}")
  public Response fail(@PathParam("how") String how) {
    return switch (how) {
      case "mapped" -> throw new IllegalStateException("mapped");
      case "unmapped" -> throw new UnsupportedOperationException("unmapped");
      case "web" -> throw new WebApplicationException(409);
      case "missing" -> Response.status(404).build();
      case "empty" -> Response.noContent().build();
      default -> Response.notModified("v1").build();
    };
  }

  @GET
  @Path("later")
  public void later(@Suspended AsyncResponse response) {
    new Thread(() -> response.resume("later")).start();
  }

  @GET
  @Path("stream")
  public StreamingOutput stream() {
    return out -> out.write("stream".getBytes(StandardCharsets.US_ASCII));
  }

  @GET
  @Path("varying")
  public Response varying() {
    return Response.ok("varying").header("vary", "Accept").build();
  }

  @POST
  @Path("json")
  @Consumes("application/json")
  public String json(String body) {
    return body;
  }

  @GET
  @Path("many")
  public String many(@QueryParam("q") String... q) {
    return "many";
  }

  @PUT
  @Path("open")
  public String open() {
    return "open";
  }

  @PUT
  @Path("closed")
  public String closed() {
    return "closed";
  }

  @GET
  @Path("mixed")
  public String mixedGet() {
    return "mixed";
  }

  @PUT
  @Path("mixed")
  public String mixedPut() {
    return "mixed";
  }

  @Path("child")
  public ChildResource child() {
    return new ChildResource();
  }

  @Path("stray")
  public Object stray() {
    return new StrayResource();
  }
}
