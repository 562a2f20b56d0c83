package dev.latchkey.jaxrs;

import jakarta.ws.rs.GET;

/** Reached through a locator. */
public class ChildResource {

  @GET
  public String read() {
    return "child";
  }
}
