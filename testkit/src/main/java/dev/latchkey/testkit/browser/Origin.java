package dev.latchkey.testkit.browser;

import dev.latchkey.policy.RequestOrigin;
import dev.latchkey.policy.Site;
import java.util.Locale;
import java.util.Optional;

/**
 * The origin of a page, or of a URL.
 *
 * @see <a href="https://html.spec.whatwg.org/multipage/browsers.html#origin">HTML, origins</a>
 */
sealed interface Origin {

  /** The text of an origin that is not told: opaque, or tainted by a redirect. */
  String NULL = "null";

  /** The text that stands in an {@code Origin} header. */
  String serialize();

  boolean isSameOrigin(Tuple other);

  /** Whether schemes and registrable domains are equal. */
  boolean isSameSite(Tuple other);

  /** That of a sandboxed frame. It is like nothing but itself. */
  record Opaque() implements Origin {

    @Override
    public String serialize() {
      return NULL;
    }

    @Override
    public boolean isSameOrigin(Tuple other) {
      return false;
    }

    @Override
    public boolean isSameSite(Tuple other) {
      return false;
    }
  }

  /**
   * Scheme, host and port.
   *
   * @param scheme {@code http} or {@code https}
   * @param host lower case, in its ASCII form; an IPv6 address has its brackets
   * @param port the port, that of the scheme if none is written
   */
  record Tuple(String scheme, String host, int port) implements Origin {

    /**
     * Reads an origin as browsers write it.
     *
     * @throws IllegalArgumentException if it is none of a web page
     */
    static Tuple of(String text) {
      return Optional.ofNullable(text)
          .filter(RequestOrigin::isCanonical)
          .flatMap(Url::parse)
          .map(Url::origin)
          .orElseThrow(() -> new IllegalArgumentException(complaint(text)));
    }

    /** The same for a page, of which a test might write what others are told. */
    static Tuple ofPage(String text) {
      if (NULL.equals(text)) {
        throw new IllegalArgumentException(
            "\"null\" is what others are told of a page in a sandbox. Write where it comes from, and"
                + " sandboxed(): from(\"https://evil.example\").sandboxed()");
      }
      return of(text);
    }

    private static String complaint(String text) {
      return ("\"%s\" is not the origin of a web page. Write scheme, host and, unless it is the scheme's"
              + " default, port, in lower case and without a path: https://app.example.com")
          .formatted(text);
    }

    static int defaultPort(String scheme) {
      return scheme.equals("https") ? 443 : 80;
    }

    /** What a {@code Host} header says. */
    String authority() {
      return port == defaultPort(scheme) ? host : host + ':' + port;
    }

    @Override
    public String serialize() {
      return scheme + "://" + authority();
    }

    @Override
    public boolean isSameOrigin(Tuple other) {
      return equals(other);
    }

    @Override
    public boolean isSameSite(Tuple other) {
      return site().equals(other.site());
    }

    Site site() {
      return Site.of(scheme, host);
    }

    boolean isSecure() {
      return scheme.equals("https");
    }

    /** Whether the host is the browser's own machine by its name. */
    boolean isLoopback() {
      String name = host.toLowerCase(Locale.ROOT).replaceFirst("\\.$", "");
      return name.equals("localhost")
          || name.endsWith(".localhost")
          || name.equals("[::1]")
          || name.startsWith("127.") && Site.isAddress(name);
    }

    /**
     * Whether what is sent there counts as safe from the network.
     *
     * @see <a href="https://w3c.github.io/webappsec-secure-contexts/#is-origin-trustworthy">Secure
     *     Contexts, is an origin potentially trustworthy</a>
     */
    boolean isPotentiallyTrustworthy() {
      return isSecure() || isLoopback();
    }
  }
}
