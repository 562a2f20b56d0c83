package dev.latchkey.compatibility.browser.lab;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.latchkey.compatibility.served.Journal;
import java.util.List;

/**
 * What the server's journal says: which requests reached it, and which resource methods ran.
 *
 * @param lines of the journal, in order
 */
public record Traffic(List<String> lines) {

  /** What a resource method writes, with the id of its request behind it. */
  private static final String RAN = "ran ";

  private static final ObjectMapper JSON = new ObjectMapper();

  public static Traffic read() {
    return new Traffic(Journal.entries());
  }

  /** All requests of one id, in the order of their arrival. */
  public List<Arrival> of(String id) {
    return lines.stream()
        .filter(line -> line.startsWith(Wire.ARRIVED) && line.contains('"' + id + '"'))
        .map(line -> arrival(line.substring(Wire.ARRIVED.length())))
        .filter(arrival -> id.equals(arrival.id()))
        .toList();
  }

  /** Those among them that are no preflights. */
  public List<Arrival> requests(String id) {
    return of(id).stream().filter(arrival -> !arrival.isPreflight()).toList();
  }

  private static Arrival arrival(String text) {
    try {
      return JSON.readValue(text, Arrival.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(text, e);
    }
  }

  public boolean hasRun(String id) {
    return lines.contains(RAN + id);
  }
}
