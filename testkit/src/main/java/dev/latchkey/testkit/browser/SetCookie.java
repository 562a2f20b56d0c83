package dev.latchkey.testkit.browser;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.hc.client5.http.cookie.MalformedCookieException;
import org.apache.hc.client5.http.impl.cookie.BasicClientCookie;
import org.apache.hc.client5.http.impl.cookie.LaxExpiresHandler;

/**
 * The parts of a {@code Set-Cookie}, none of them judged.
 *
 * @param name the name; empty if there is none
 * @param value the value
 * @param attributes the last value of each, under its name in lower case
 * @see <a
 *     href="https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-rfc6265bis#section-5.6">RFC
 *     6265bis, the Set-Cookie header field</a>
 */
record SetCookie(String name, String value, Map<String, String> attributes) {

  private static final int LONGEST_ATTRIBUTE = 1024;

  /** Four hundred days. */
  private static final Duration LONGEST_LIFE = Duration.ofDays(400);

  static SetCookie parse(String line) {
    String[] parts = line.split(";");
    String pair = parts.length == 0 ? "" : parts[0];
    int equals = pair.indexOf('=');
    Map<String, String> attributes = new HashMap<>();
    for (int at = 1; at < parts.length; at++) {
      add(attributes, parts[at]);
    }
    return new SetCookie(
        trim(equals < 0 ? "" : pair.substring(0, equals)),
        trim(pair.substring(equals + 1)),
        Map.copyOf(attributes));
  }

  private static void add(Map<String, String> attributes, String part) {
    int equals = part.indexOf('=');
    String name = trim(equals < 0 ? part : part.substring(0, equals)).toLowerCase(Locale.ROOT);
    String value = equals < 0 ? "" : trim(part.substring(equals + 1));
    if (value.length() <= LONGEST_ATTRIBUTE) {
      attributes.put(name, value);
    }
  }

  private static String trim(String text) {
    return text.replaceAll("^[ \\t]+|[ \\t]+$", "");
  }

  boolean has(String attribute) {
    return attributes.containsKey(attribute);
  }

  /** The domain without the dot that it may begin with; empty if there is none. */
  Optional<String> domain() {
    return Optional.ofNullable(attributes.get("domain"))
        .map(domain -> domain.replaceFirst("^\\.", "").toLowerCase(Locale.ROOT))
        .filter(domain -> !domain.isEmpty());
  }

  /** The path, if it is one. */
  Optional<String> path() {
    return Optional.ofNullable(attributes.get("path")).filter(path -> path.startsWith("/"));
  }

  SameSite sameSite() {
    return SameSite.of(attributes.getOrDefault("samesite", ""));
  }

  /** When it ends; {@code Max-Age} outweighs {@code Expires}. */
  Optional<Instant> expires(Instant now) {
    Instant latest = now.plus(LONGEST_LIFE);
    return maxAge(now).or(this::expiry).map(end -> end.isAfter(latest) ? latest : end);
  }

  private Optional<Instant> maxAge(Instant now) {
    String seconds = attributes.getOrDefault("max-age", "");
    if (!seconds.matches("-?\\d+")) {
      return Optional.empty();
    }
    boolean over = seconds.startsWith("-") || seconds.matches("0+");
    long life = seconds.length() > 9 ? LONGEST_LIFE.toSeconds() : Long.parseLong(seconds);
    return Optional.of(over ? Instant.EPOCH : now.plusSeconds(life));
  }

  /** A date that nobody can read is no date. */
  private Optional<Instant> expiry() {
    var cookie = new BasicClientCookie("name", "value");
    try {
      new LaxExpiresHandler().parse(cookie, attributes.get("expires"));
      return Optional.ofNullable(cookie.getExpiryInstant());
    } catch (MalformedCookieException e) {
      return Optional.empty();
    }
  }
}
