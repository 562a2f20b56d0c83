package bank;

import dev.latchkey.CsrfProtected;
import dev.latchkey.StateChanging;
import dev.latchkey.compatibility.served.Journal;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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

/** Methods that answer later, or piece by piece. */
@Path("streams")
@CsrfProtected
public class Streams {

  @POST
  @Path("suspended")
  public void suspended(@Suspended AsyncResponse response) {
    Journal.ran("suspended");
    response.resume("resumed");
  }

  @POST
  @Path("stage")
  public CompletionStage<String> stage() {
    Journal.ran("stage");
    return CompletableFuture.supplyAsync(() -> "completed");
  }

  @POST
  @Path("output")
  public StreamingOutput output() {
    Journal.ran("output");
    return stream -> stream.write('x');
  }

  @GET
  @Path("events")
  @Produces(MediaType.SERVER_SENT_EVENTS)
  @StateChanging
  public void events(@Context SseEventSink sink, @Context Sse sse) {
    Journal.ran("events");
    send(sink, sse);
  }

  @POST
  @Path("events")
  @Produces(MediaType.SERVER_SENT_EVENTS)
  public void postedEvents(@Context SseEventSink sink, @Context Sse sse) {
    Journal.ran("posted events");
    send(sink, sse);
  }

  private static void send(SseEventSink sink, Sse sse) {
    sink.send(sse.newEvent("event")).whenComplete((sent, failed) -> close(sink));
  }

  /** Whether it throws an exception depends on the version of Jakarta REST. */
  private static void close(SseEventSink sink) {
    try {
      sink.close();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
