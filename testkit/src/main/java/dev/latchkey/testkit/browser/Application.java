package dev.latchkey.testkit.browser;

import java.net.URI;
import java.util.Locale;

/**
 * What the test asks.
 *
 * @param origin the origin by which browsers know it
 * @param base the path below which its resources are, without a slash at its end
 * @param address where it runs
 */
record Application(Origin.Tuple origin, String base, URI address) {

  /**
   * An application that is known by its address.
   *
   * @throws IllegalArgumentException if that is no address
   */
  static Application at(URI address) {
    Url url = parse(address);
    return new Application(url.origin(), url.path().replaceFirst("/+$", ""), address);
  }

  /** The parts of an address that a test gives. */
  static Url parse(URI address) {
    // A name with an underscore is a host in URLs and none in URIs, by which connections are made.
    return Url.parse(address.toString())
        .filter(url -> address.getHost() != null)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "\"%s\" is no address of an application. Write one such as http://localhost:8080/api."
                        .formatted(address)));
  }

  Application withOrigin(Origin.Tuple other) {
    return new Application(other, base, address);
  }

  /** Its own root, as the user visits it. */
  Url home() {
    return new Url(origin, base + '/', "");
  }

  /**
   * Two slashes lead to another host (URL, relative slash state), where nobody would be asked and
   * every test that expects to be kept out would pass.
   */
  private Url within(String path, String reference) {
    return new Url(origin, "/", "")
        .resolve(reference)
        .filter(url -> url.origin().isSameOrigin(origin))
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "\"%s\" is no path of %s: two slashes at the beginning lead to another host. Write one, as in \"/transfers\"."
                        .formatted(path, origin.serialize())));
  }

  /** What a path of the test means; a URL has to be of a known origin. */
  Url url(String path, Network network) {
    String lower = path.toLowerCase(Locale.ROOT);
    if (!lower.startsWith("http://") && !lower.startsWith("https://")) {
      String slash = path.startsWith("/") || path.isEmpty() || path.startsWith("?") ? "" : "/";
      return within(path, base + slash + path);
    }
    return Url.parse(path)
        .filter(url -> network.serves(url.origin()))
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "%s is not of %s. Say publicOrigin or alsoServing if the test has a server for it."
                        .formatted(path, origin.serialize())));
  }
}
