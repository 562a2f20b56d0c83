package dev.latchkey.cors;

import com.fasterxml.jackson.databind.JsonNode;
import dev.latchkey.endpoint.EndpointFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A vector's policy. */
final class VectorFilter extends EndpointFilter {

  private final JsonNode policy;

  VectorFilter(JsonNode policy) {
    this.policy = policy;
  }

  @Override
  public String allowedOrigin(String origin) {
    for (JsonNode pattern : policy.get("origins")) {
      if (pattern.asText().equals("*")) {
        return "*";
      }
      if (matches(pattern.asText(), origin)) {
        return origin;
      }
    }
    return null;
  }

  private static boolean matches(String pattern, String origin) {
    String expression = Pattern.quote(pattern).replace("*.", "\\E([a-z0-9-]+\\.)+\\Q");
    return Pattern.matches(expression, origin);
  }

  @Override
  public List<String> origins() {
    return texts("origins");
  }

  @Override
  public boolean allowsMethod(String method) {
    return anyMethod() || texts("methods").contains(method);
  }

  @Override
  public boolean anyOrigin() {
    return texts("origins").contains("*");
  }

  @Override
  public boolean anyMethod() {
    return texts("methods").contains("*");
  }

  @Override
  public boolean allowCredentials() {
    return policy.get("credentials").asBoolean();
  }

  @Override
  public String allowedHeaders() {
    return joined("requestHeaders");
  }

  @Override
  public String exposedHeaders() {
    return joined("exposedHeaders");
  }

  @Override
  public String maxAge() {
    int seconds = policy.get("maxAge").asInt();
    return seconds == 0 ? null : String.valueOf(Math.max(0, seconds));
  }

  private String joined(String name) {
    List<String> texts = texts(name);
    return texts.isEmpty() ? null : String.join(",", texts).toLowerCase(Locale.ROOT);
  }

  private List<String> texts(String name) {
    List<String> texts = new ArrayList<>();
    policy.path(name).forEach(text -> texts.add(text.asText()));
    return texts;
  }
}
