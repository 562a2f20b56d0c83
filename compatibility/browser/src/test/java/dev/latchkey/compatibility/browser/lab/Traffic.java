package dev.latchkey.compatibility.browser.lab;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.latchkey.compatibility.served.Journal;
import java.util.ArrayList;
import java.util.List;

/** What the server's journal says: which requests reached it, and which resource methods ran. */
public record Traffic(List<Arrival> arrivals, List<String> ran) {

  /** What a resource method writes, with the id of its request behind it. */
  public static final String RAN = "ran ";

  private static final ObjectMapper JSON = new ObjectMapper();

  public static Traffic read() {
    List<Arrival> arrivals = new ArrayList<>();
    List<String> ran = new ArrayList<>();
    for (String line : Journal.entries()) {
      if (line.startsWith(Wire.ARRIVED)) {
        arrivals.add(arrival(line.substring(Wire.ARRIVED.length())));
      } else {
        ran.add(line.substring(RAN.length()));
      }
    }
    return new Traffic(arrivals, ran);
  }

  private static Arrival arrival(String text) {
    try {
      return JSON.readValue(text, Arrival.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(text, e);
    }
  }

  /** The requests of one id, in the order of their arrival. */
  public List<Arrival> of(String id) {
    return arrivals.stream().filter(arrival -> id.equals(arrival.id())).toList();
  }

  public boolean hasRun(String id) {
    return ran.contains(id);
  }
}
