package library;

import dev.latchkey.compatibility.served.Journal;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

/**
 * What is kept somewhere.
 *
 * @param <T> what it is
 */
public abstract class Shelf<T> {

  @POST
  @Path("inherited")
  public String inherited(T item) {
    Journal.ran("inherited");
    return "kept";
  }

  @POST
  @Path("overridden")
  public abstract String overridden(T item);
}
