package library;

import dev.latchkey.CrossOriginPolicy;
import dev.latchkey.CsrfProtected;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Every way in which a request can end. */
@Path("responses")
@CrossOriginPolicy(origins = "https://reader.example")
@CsrfProtected
public class Responses {

  @GET
  @Path("missing")
  public String missing() {
    throw new NotFoundException();
  }

  @GET
  @Path("lent")
  public String lent() {
    throw new LentException();
  }

  @GET
  @Path("torn")
  public String torn() {
    throw new IllegalStateException("Nobody maps this.");
  }

  @GET
  @Path("private")
  public String mine() {
    return "private";
  }

  @GET
  @Path("forbidden")
  public String forbidden() {
    return "forbidden";
  }

  @GET
  @Path("json")
  @Produces(MediaType.APPLICATION_JSON)
  public String json() {
    return "{}";
  }

  @PUT
  @Path("json")
  @Consumes(MediaType.APPLICATION_JSON)
  public String put(String entity) {
    return entity;
  }

  @GET
  @Path("suspended")
  public void suspended(@Suspended AsyncResponse response) {
    CompletableFuture.runAsync(() -> response.resume("resumed"));
  }

  @GET
  @Path("stage")
  public CompletionStage<String> stage() {
    return CompletableFuture.supplyAsync(() -> "completed");
  }

  @GET
  @Path("streamed")
  public StreamingOutput streamed() {
    return stream -> stream.write('x');
  }

  @GET
  @Path("events")
  @Produces(MediaType.SERVER_SENT_EVENTS)
  public void events(@Context SseEventSink sink, @Context Sse sse) {
    sink.send(sse.newEvent("event")).toCompletableFuture().join();
    close(sink);
  }

  /** Whether closing throws depends on the version of Jakarta REST. */
  private static void close(AutoCloseable sink) {
    try {
      sink.close();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
