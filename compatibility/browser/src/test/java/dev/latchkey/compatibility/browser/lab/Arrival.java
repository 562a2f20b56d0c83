package dev.latchkey.compatibility.browser.lab;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A request as the server got it.
 *
 * @param id what its URL carries to tell it apart, or null
 * @param method the verb
 * @param headers name and lines
 */
public record Arrival(String id, String method, Map<String, List<String>> headers) {

  private static final List<String> EVIDENCE =
      List.of(
          "content-type",
          "origin",
          "referer",
          "sec-fetch-dest",
          "sec-fetch-mode",
          "sec-fetch-site");

  private static final Pattern PATH = Pattern.compile("(?<=[^/:]/)[^/].*");

  private static final Pattern ID = Pattern.compile("(?:^|&)id=([^&]*)");

  public Arrival {
    Map<String, List<String>> lower = new TreeMap<>();
    headers.forEach((name, values) -> lower.put(name.toLowerCase(Locale.ROOT), values));
    headers = lower;
  }

  /** The value of {@code id} in a query, which tells requests apart; null where there is none. */
  public static String id(String query) {
    Matcher id = ID.matcher(query == null ? "" : query);
    return id.find() ? id.group(1) : null;
  }

  @JsonIgnore
  public boolean isPreflight() {
    return method.equals("OPTIONS") && headers.containsKey("access-control-request-method");
  }

  /** All lines of a header, or null where there is none. */
  public String header(String name) {
    List<String> lines = headers.get(name.toLowerCase(Locale.ROOT));
    return lines == null ? null : String.join(" | ", lines);
  }

  /**
   * What a gate may look at, by name; cookies by their names. Of Referer that is the origin: pages
   * of the model have no path.
   */
  public Map<String, String> evidence() {
    Map<String, String> evidence = new TreeMap<>();
    evidence.put("method", method);
    for (String name : EVIDENCE) {
      if (headers.containsKey(name)) {
        evidence.put(name, header(name));
      }
    }
    evidence.computeIfPresent("referer", (name, url) -> PATH.matcher(url).replaceFirst(""));
    if (!cookies().isEmpty()) {
      evidence.put("cookies", cookies());
    }
    return evidence;
  }

  /** The names of its cookies, sorted. */
  public String cookies() {
    return headers.getOrDefault("cookie", List.of()).stream()
        .flatMap(line -> List.of(line.split(";")).stream())
        .map(pair -> pair.strip().split("=", 2)[0])
        .sorted()
        .collect(Collectors.joining(" "));
  }
}
