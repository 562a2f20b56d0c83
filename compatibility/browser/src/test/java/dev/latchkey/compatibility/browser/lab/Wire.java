package dev.latchkey.compatibility.browser.lab;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.latchkey.compatibility.served.Journal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.glassfish.grizzly.Connection;
import org.glassfish.grizzly.http.server.HttpServerFilter;
import org.glassfish.grizzly.http.server.HttpServerProbe;
import org.glassfish.grizzly.http.server.Request;

/** Writes down every request that reaches the server, before anything of Jakarta REST runs. */
final class Wire extends HttpServerProbe.Adapter {

  /** What stands before an arrival in the journal. */
  static final String ARRIVED = "arrived ";

  private final ObjectMapper json = new ObjectMapper();

  // Grizzly declares the connection so.
  @SuppressWarnings("rawtypes")
  @Override
  public void onRequestReceiveEvent(
      HttpServerFilter filter, Connection connection, Request request) {
    Map<String, List<String>> headers = new TreeMap<>();
    for (String name : request.getHeaderNames()) {
      List<String> lines = new ArrayList<>();
      request.getHeaders(name).forEach(lines::add);
      headers.put(name, lines);
    }
    Journal.ran(
        ARRIVED
            + text(
                new Arrival(
                    Arrival.id(request.getQueryString()),
                    request.getMethod().getMethodString(),
                    headers)));
  }

  private String text(Arrival arrival) {
    try {
      return json.writeValueAsString(arrival);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
