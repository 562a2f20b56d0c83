package shop;

import dev.latchkey.csrf.CsrfListener;
import dev.latchkey.csrf.Reason;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts what the gates of this application decided; a listed service. */
@Path("decisions")
public class Decisions implements CsrfListener {

  private static final AtomicInteger COUNT = new AtomicInteger();

  @Override
  public void decided(Outcome outcome, Reason reason, String endpoint) {
    COUNT.incrementAndGet();
  }

  @GET
  public int count() {
    return COUNT.get();
  }
}
