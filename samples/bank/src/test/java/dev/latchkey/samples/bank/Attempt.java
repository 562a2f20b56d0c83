package dev.latchkey.samples.bank;

import java.util.Arrays;
import java.util.stream.Stream;

/** An attempt to move money from a page of evil-coupons: a cell of the matrix of step 5. */
record Attempt(Place place, Cookie cookie, Way way, boolean isProtected) {

  /** Where the page is. */
  enum Place {
    STRANGER,
    NEIGHBOUR
  }

  /**
   * How the browser is made to send the request.
   *
   * @see <a href="https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-rfc6265bis#section-5.2">
   *     RFC 6265bis, same-site requests</a>
   */
  enum Way {
    FETCH,
    FORM,
    LINK,
    IMAGE;

    boolean navigatesTop() {
      return this == FORM || this == LINK;
    }
  }

  /** What the cookie says of other sites. */
  enum Cookie {
    NONE("session-none"),
    UNSET("session-unset"),
    LAX("session-lax"),
    STRICT("session-strict"),
    DECLARED("__Host-session");

    private final String name;

    Cookie(String name) {
      this.name = name;
    }

    String cookieName() {
      return name;
    }

    /** Whether a request of another site carries it. */
    private boolean crosses(Way way) {
      return switch (this) {
        case NONE -> true;
        // Chromium takes it for Lax, but lets a top-level POST have it for its first two minutes.
        case UNSET -> way.navigatesTop();
        case LAX, DECLARED -> way == Way.LINK;
        case STRICT -> false;
      };
    }
  }

  boolean cookieComes() {
    return place == Place.NEIGHBOUR || cookie.crosses(way);
  }

  /** Whether the cookie comes for its first two minutes only. */
  boolean needsYoungCookie() {
    return cookie == Cookie.UNSET && way == Way.FORM;
  }

  String resource() {
    String type = isProtected ? "TransferResource" : "UnprotectedTransferResource";
    return type + (way == Way.FETCH || way == Way.FORM ? ".byForm" : ".byLink");
  }

  String refusal() {
    return place == Place.STRANGER ? "REFUSED CROSS_SITE" : "REFUSED SAME_SITE_CROSS_ORIGIN";
  }

  /** All of them. */
  static Stream<Attempt> all() {
    return Arrays.stream(Place.values()).flatMap(Attempt::from);
  }

  private static Stream<Attempt> from(Place place) {
    return Arrays.stream(Cookie.values())
        .flatMap(
            cookie ->
                Arrays.stream(Way.values())
                    .flatMap(
                        way ->
                            Stream.of(true, false)
                                .map(isProtected -> new Attempt(place, cookie, way, isProtected))));
  }
}
