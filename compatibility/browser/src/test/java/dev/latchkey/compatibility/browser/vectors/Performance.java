package dev.latchkey.compatibility.browser.vectors;

import com.fasterxml.jackson.databind.JsonNode;
import dev.latchkey.compatibility.browser.lab.Asked;
import dev.latchkey.compatibility.browser.lab.Page;
import dev.latchkey.compatibility.browser.lab.Story;
import dev.latchkey.compatibility.compiled.VectorResource;
import dev.latchkey.testkit.browser.Browser;
import dev.latchkey.testkit.browser.Outcome;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * One vector, as a script brings its request about.
 *
 * @param number its place in the file
 * @param vector as it stands there
 */
record Performance(int number, JsonNode vector) {

  static final String APPLICATION = "https://api.example.com";

  /** An origin that anybody may have: a frame in a sandbox. */
  private static final Page OPAQUE = new Page(Page.Place.SANDBOXED_FRAME, "https://evil.example");

  /** Values that make a browser ask, and one that no browser attaches by itself. */
  private static final Map<String, String> UNUSUAL =
      Map.of(
          "accept",
          "a\"b\"",
          "range",
          "bytes=0-1,2-3",
          "content-type",
          "application/json",
          "authorization",
          "Bearer t");

  Page page() {
    JsonNode origin = request().get("origin");
    if (origin.asText().equals("null") && origin.isTextual()) {
      return OPAQUE;
    }
    return Page.of(origin.isTextual() ? origin.asText() : APPLICATION);
  }

  /** Whether the page belongs to the application itself, which CORS has nothing to say to. */
  boolean isSameOrigin() {
    return page().serializedOrigin().equals(APPLICATION);
  }

  Asked asked(String id) {
    return Asked.fetch(method(), url(id))
        .with(headers())
        .credentials(isCredentialed() ? "include" : null);
  }

  Outcome modelled(Browser browser, String id) {
    var page = browser.from(page().origin());
    page = page().isOpaque() ? page.sandboxed() : page;
    page = isCredentialed() ? page.withCookies() : page;
    for (Map.Entry<String, String> header : headers().entrySet()) {
      page = page.header(header.getKey(), header.getValue());
    }
    return page.fetch(method(), url(id));
  }

  /** The preflight as it stands in the vector. */
  Story.Question question() {
    JsonNode names = request().get("acrh");
    return new Story.Question(
        request().get("origin").asText(),
        request().get("acrm").asText(),
        names.isEmpty() ? null : names.get(0).asText());
  }

  /** Whether the policy allows all that the preflight asks for. */
  boolean allowsHeaders() {
    Set<String> allowed = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    vector.get("policy").get("requestHeaders").forEach(name -> allowed.add(name.asText()));
    return allowed.contains("*") || allowed.containsAll(headers().keySet());
  }

  /** What the resource answers. */
  int status() {
    return request().path("others").path("handlerStatus").asInt(200);
  }

  private boolean isPreflight() {
    return request().get("method").asText().equals("OPTIONS");
  }

  private String url(String id) {
    return APPLICATION + new VectorResource(number, vector).path() + "?id=" + id;
  }

  private JsonNode request() {
    return vector.get("request");
  }

  private String method() {
    return request().get(isPreflight() ? "acrm" : "method").asText();
  }

  private boolean isCredentialed() {
    return vector.get("policy").get("credentials").asBoolean();
  }

  private Map<String, String> headers() {
    Map<String, String> headers = new LinkedHashMap<>();
    for (JsonNode line : request().get("acrh")) {
      for (String name : line.asText().split(",")) {
        headers.put(name, UNUSUAL.getOrDefault(name, "1"));
      }
    }
    String type = request().path("others").path("Content-Type").asText();
    if (!type.isEmpty()) {
      headers.put("Content-Type", type);
    }
    return headers;
  }
}
