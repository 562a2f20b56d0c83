package dev.latchkey.samples.bank;

import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.QueryParam;

/**
 * The session of a request, by the one cookie that the story chose. All of them name the same
 * session; which of them arrive is the browser's decision, and the point.
 */
public class ChosenCookie {

  @QueryParam("cookie")
  private String choice;

  @CookieParam(Sessions.COOKIE)
  private String declared;

  @CookieParam(StoryCookies.NONE)
  private String none;

  @CookieParam(StoryCookies.LAX)
  private String lax;

  @CookieParam(StoryCookies.STRICT)
  private String strict;

  @CookieParam(StoryCookies.UNSET)
  private String unset;

  /** For the container. */
  public ChosenCookie() {}

  /** The identifier of the session; null if the cookie did not come. */
  String session() {
    if (choice == null) {
      return declared;
    }
    return switch (choice) {
      case StoryCookies.NONE -> none;
      case StoryCookies.LAX -> lax;
      case StoryCookies.STRICT -> strict;
      case StoryCookies.UNSET -> unset;
      default -> declared;
    };
  }
}
