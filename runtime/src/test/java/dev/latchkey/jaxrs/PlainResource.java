package dev.latchkey.jaxrs;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** A resource that nobody said anything about. */
@Path("plain")
public class PlainResource {

  @GET
  public String read() {
    return "plain";
  }
}
