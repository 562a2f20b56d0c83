package dev.latchkey.compatibility.browser.drawn;

import dev.latchkey.compatibility.browser.lab.Page;
import dev.latchkey.compatibility.browser.lab.Story.Evidence;
import dev.latchkey.compatibility.browser.lab.Story.Question;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a browser makes of a request before any server is asked, by the Fetch standard, Fetch
 * Metadata and RFC 6265bis.
 */
final class Sent {

  private static final Set<String> UPPER_CASED =
      Set.of("DELETE", "GET", "HEAD", "OPTIONS", "POST", "PUT");

  private static final String EVERY_COOKIE = "lax none strict unset";

  private final DrawnRequest request;
  private final String method;

  Sent(DrawnRequest request) {
    this.request = request;
    String upper = request.method().toUpperCase(Locale.ROOT);
    method = UPPER_CASED.contains(upper) ? upper : request.method();
  }

  String method() {
    return method;
  }

  String mode() {
    return request.mode() == null ? "cors" : request.mode();
  }

  /** Whether the script may ask for it at all. */
  boolean isPossible() {
    return switch (mode()) {
      case "no-cors" -> DrawnEndpoint.SAFELISTED.contains(method);
      case "same-origin" -> request.isSameOrigin();
      default -> true;
    };
  }

  /** The preflight; null if there is none. */
  Question question() {
    List<String> names = request.unsafeHeaders();
    boolean needed =
        !request.isSameOrigin()
            && mode().equals("cors")
            && (!DrawnEndpoint.SAFELISTED.contains(method) || !names.isEmpty());
    return needed
        ? new Question(
            request.page().serializedOrigin(),
            method,
            names.isEmpty() ? null : String.join(",", names))
        : null;
  }

  boolean includesCredentials() {
    return "include".equals(request.credentials());
  }

  /** What the actual request says. Over plain http there are no headers of Fetch Metadata. */
  Evidence evidence() {
    boolean plain = request.address().equals(RequestDraw.PLAIN);
    boolean silent = request.isSameOrigin() || mode().equals("no-cors");
    boolean safe = method.equals("GET") || method.equals("HEAD");
    return new Evidence(
        method,
        silent && safe ? null : request.page().serializedOrigin(),
        plain ? null : site(),
        plain ? null : mode(),
        plain ? null : "empty",
        request.body().essence(),
        cookies());
  }

  /** All cookies are Secure. */
  String cookies() {
    boolean with =
        includesCredentials() || request.isSameOrigin() && !"omit".equals(request.credentials());
    if (!with || request.address().equals(RequestDraw.PLAIN)) {
      return "";
    }
    return request.isSameOrigin() || isSameSite(request.page()) ? EVERY_COOKIE : "none";
  }

  private String site() {
    if (request.isSameOrigin()) {
      return "same-origin";
    }
    return isSameSite(request.page()) ? "same-site" : "cross-site";
  }

  /** The application is at a name below that of its site. */
  private boolean isSameSite(Page page) {
    String site = request.address().replace("api.", "");
    String scheme = site.substring(0, site.indexOf("//") + 2);
    String host = site.substring(scheme.length());
    return !page.isOpaque()
        && page.origin().startsWith(scheme)
        && (page.origin().endsWith("." + host) || page.origin().equals(site));
  }
}
