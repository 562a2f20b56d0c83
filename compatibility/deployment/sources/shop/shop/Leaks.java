package shop;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Holds on to the class loader of this application, in the ways that a mistake would. */
@Path("leaks")
public class Leaks {

  private static final ThreadLocal<Leaks> LOCAL = new ThreadLocal<>();

  /** On a thread of the server's pool. */
  @GET
  @Path("thread")
  public String thread() {
    LOCAL.set(this);
    return "held";
  }

  /** In the memory of a class of the JDK. */
  @GET
  @Path("platform")
  public String platform() {
    System.getProperties().put(this, "held");
    return "held";
  }
}
