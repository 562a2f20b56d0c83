package dev.latchkey.compatibility.browser.vectors;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Why a browser cannot be brought to send the request of a vector. Each reason says how such a
 * request looks; the first that fits counts, and one that none fits has to be performed.
 */
enum Exclusion {
  ORIGIN_TWICE("Browsers write one Origin.", request -> others(request).has("originLines")),
  NO_PAGES_ORIGIN(
      "No page has this origin.",
      request -> {
        JsonNode origin = request.get("origin");
        return origin.isTextual() && !Shape.ORIGIN.matcher(origin.asText()).matches();
      }),
  PREFLIGHT_WITHOUT_ORIGIN(
      "A browser's preflight names its origin.",
      request -> isOptions(request) && !request.get("origin").isTextual()),
  ASKING_HEADER_OF_A_SCRIPT(
      "No script sets Access-Control-Request-Method or Access-Control-Request-Headers.",
      request ->
          isOptions(request)
              ? !request.get("acrm").isTextual()
              : request.get("acrm").isTextual() || !request.get("acrh").isEmpty()),
  FORBIDDEN_METHOD(
      "fetch throws a TypeError: no script may use this method.",
      request -> Set.of("CONNECT", "TRACE", "TRACK").contains(method(request))),
  NO_METHOD(
      "fetch throws a TypeError: this is no method.",
      request -> !Shape.TOKEN.matcher(method(request)).matches()),
  NORMALIZED_METHOD(
      "fetch writes this method in upper case.",
      request ->
          Set.of("delete", "get", "head", "options", "post", "put").contains(method(request))),
  NO_BROWSERS_LIST(
      "Browsers write header names in lower case, sorted, each once, with a comma and nothing else"
          + " between them, on one line.",
      request -> !isBrowsersList(request.get("acrh"))),
  FORBIDDEN_HEADER(
      "No script sets this header.",
      request ->
          !request.get("acrh").isEmpty() && request.get("acrh").get(0).asText().equals("cookie")),
  HEADER_OF_NO_PREFLIGHT(
      "Preflights of browsers do not have this header.",
      request -> isOptions(request) && !others(request).isEmpty()),
  NOTHING_TO_ASK(
      "Chromium asks nothing before a GET without headers, whoever listens to its upload.",
      request ->
          isOptions(request) && method(request).equals("GET") && request.get("acrh").isEmpty()),
  HEADER_OF_THE_BROWSER(
      "No script sets this header without a preflight: it belongs to the browser.",
      request -> others(request).has("Upgrade") || others(request).has("If-None-Match"));

  /** Grammars. */
  private static final class Shape {
    static final Pattern TOKEN = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");
    static final Pattern ORIGIN = Pattern.compile("null|https?://[a-z0-9.-]+(:[0-9]+)?");
  }

  private final String reason;
  private final Predicate<JsonNode> shape;

  Exclusion(String reason, Predicate<JsonNode> shape) {
    this.reason = reason;
    this.shape = shape;
  }

  /** A sentence. */
  String reason() {
    return reason;
  }

  /** Why this vector is not performed; empty if it is. */
  static Optional<Exclusion> of(JsonNode vector) {
    return Arrays.stream(values()).filter(it -> it.shape.test(vector.get("request"))).findFirst();
  }

  private static boolean isOptions(JsonNode request) {
    return request.get("method").asText().equals("OPTIONS");
  }

  private static JsonNode others(JsonNode request) {
    return request.path("others");
  }

  /** The method of the request that a script makes. */
  private static String method(JsonNode request) {
    return (isOptions(request) ? request.get("acrm") : request.get("method")).asText();
  }

  private static boolean isBrowsersList(JsonNode lines) {
    if (lines.isEmpty()) {
      return true;
    }
    List<String> names = List.of(lines.get(0).asText().split(",", -1));
    Stream<String> canonical =
        names.stream().map(name -> name.toLowerCase(Locale.ROOT)).distinct().sorted();
    return lines.size() == 1
        && names.stream().allMatch(name -> Shape.TOKEN.matcher(name).matches())
        && names.equals(canonical.toList());
  }
}
