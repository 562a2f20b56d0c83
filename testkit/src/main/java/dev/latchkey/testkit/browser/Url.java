package dev.latchkey.testkit.browser;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A URL of the web, without its fragment, which is never sent.
 *
 * @param origin scheme, host and port
 * @param path begins with a slash
 * @param query with its question mark; empty if there is none
 * @see <a href="https://url.spec.whatwg.org/#url-parsing">URL, parsing</a>
 */
record Url(Origin.Tuple origin, String path, String query) {

  private static final Pattern ABSOLUTE =
      Pattern.compile("(?i)(https?):[/\\\\]*([^/\\\\?#]+)([^?#]*)(\\?[^#]*)?(?:#.*)?");

  private static final Pattern AUTHORITY =
      Pattern.compile("(\\[[^]]+]|[^\\s:@%<>^|\\[\\]]+)(?::(\\d{0,5}))?");

  private static final Pattern SCHEME = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:.*");

  private static final Pattern RELATIVE = Pattern.compile("([^?#]*)(\\?[^#]*)?(?:#.*)?");

  /** Slashes of either kind, as browsers take them. */
  private static final Pattern HOST = Pattern.compile("[/\\\\]{2}");

  private static final int LARGEST_PORT = 65535;

  /** A dot may be written as its escape, and still means the folder. */
  private static final Pattern DOT = Pattern.compile("(?i)\\.|%2e");

  /** The URL that a text is; empty for other schemes, and for one with a user in it. */
  static Optional<Url> parse(String text) {
    Matcher parts = ABSOLUTE.matcher(text.strip());
    if (!parts.matches()) {
      return Optional.empty();
    }
    return origin(parts.group(1).toLowerCase(Locale.ROOT), parts.group(2))
        .map(origin -> new Url(origin, path(parts.group(3)), query(parts.group(4))));
  }

  private static Optional<Origin.Tuple> origin(String scheme, String authority) {
    Matcher parts = AUTHORITY.matcher(authority);
    if (!parts.matches()) {
      return Optional.empty();
    }
    String port = Optional.ofNullable(parts.group(2)).orElse("");
    int number = port.isEmpty() ? Origin.Tuple.defaultPort(scheme) : Integer.parseInt(port);
    return number > LARGEST_PORT
        ? Optional.empty()
        : Optional.of(new Origin.Tuple(scheme, host(parts.group(1)), number));
  }

  private static String host(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return lower.chars().allMatch(c -> c < 0x80) ? lower : IDN.toASCII(lower);
  }

  /** What a {@code Location} of this URL's response leads to. */
  Optional<Url> resolve(String reference) {
    String text = reference.strip();
    if (SCHEME.matcher(text).matches()) {
      return parse(text);
    }
    if (HOST.matcher(text).lookingAt()) {
      return parse(origin.scheme() + ':' + text);
    }
    Matcher parts = RELATIVE.matcher(text);
    return parts.matches()
        ? Optional.of(relative(parts.group(1), query(parts.group(2))))
        : Optional.empty();
  }

  private Url relative(String reference, String otherQuery) {
    if (reference.isEmpty()) {
      return new Url(origin, path, otherQuery.isEmpty() ? query : otherQuery);
    }
    boolean rooted = reference.startsWith("/") || reference.startsWith("\\");
    String folder = rooted ? "" : path.substring(0, path.lastIndexOf('/') + 1);
    return new Url(origin, path(folder + reference), otherQuery);
  }

  private static String path(String text) {
    List<String> kept = new ArrayList<>();
    String[] segments = text.replace('\\', '/').replaceFirst("^/", "").split("/", -1);
    for (int at = 0; at < segments.length; at++) {
      String dots = DOT.matcher(segments[at]).replaceAll(".");
      boolean folder = dots.equals(".") || dots.equals("..");
      if (dots.equals("..") && !kept.isEmpty()) {
        kept.remove(kept.size() - 1);
      }
      if (!folder || at == segments.length - 1) {
        kept.add(folder ? "" : encode(segments[at], "\"#<>?^`{}"));
      }
    }
    return '/' + String.join("/", kept);
  }

  private static String query(String text) {
    return text == null || text.equals("?") ? "" : encode(text, "\"#<>'");
  }

  /** Percent-encodes what is no visible ASCII, and some marks. */
  private static String encode(String text, String marks) {
    StringBuilder encoded = new StringBuilder();
    for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (octet & 0xff);
      if (c > ' ' && c <= '~' && marks.indexOf(c) < 0) {
        encoded.append(c);
      } else {
        encoded.append('%').append(String.format(Locale.ROOT, "%02X", (int) c));
      }
    }
    return encoded.toString();
  }

  /** What stands in the first line of a request. */
  String target() {
    return path + query;
  }

  @Override
  public String toString() {
    return origin.serialize() + target();
  }
}
