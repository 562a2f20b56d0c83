package library;

import dev.latchkey.compatibility.served.Journal;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

/** Its author never heard of Latchkey, and no processor saw it. */
@Path("plain")
public class Plain {

  @GET
  public String get() {
    Journal.ran("plain get");
    return "plain";
  }

  @POST
  public void post() {
    Journal.ran("plain");
  }

  /** Leads to a class that no generated code can know either. */
  @Path("located")
  public Object located() {
    return new Located();
  }

  public static class Located {

    @POST
    public void post() {
      Journal.ran("located");
    }
  }
}
