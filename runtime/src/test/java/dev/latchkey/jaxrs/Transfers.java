package dev.latchkey.jaxrs;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.glassfish.jersey.server.ResourceConfig;

/** Starts {@link TransferResource}, and sends requests of its own pages and of others. */
final class Transfers {

  static final String OWN = "Sec-Fetch-Site: same-origin";
  static final String FOREIGN = "Sec-Fetch-Site: cross-site";
  static final String SESSION = "Cookie: __Host-session=s1";

  private Transfers() {}

  static ResourceConfig application(Class<?>... providers) {
    return new ResourceConfig(
            TransferResource.class, Steps.Authentication.class, Steps.Reading.class)
        .registerClasses(providers);
  }

  static RawHttp.Answer post(TestServer server, String path, String... headerLines)
      throws IOException {
    List<String> lines = new ArrayList<>(List.of(headerLines));
    lines.add("Content-Type: text/plain");
    lines.add("Content-Length: 5");
    return server
        .http()
        .sendEntity("money", "POST", "/api/transfers" + path, lines.toArray(String[]::new));
  }

  static RawHttp.Answer get(TestServer server, String path, String... headerLines)
      throws IOException {
    return server.http().send("GET", "/api/transfers" + path, headerLines);
  }
}
