package dev.latchkey.samples.bank;

import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.NewCookie.SameSite;
import java.util.List;
import java.util.Set;

/**
 * Cookies that name a session beside the declared one, each with another {@code SameSite}, so that
 * one sees which of them a browser attaches. A bank has one session cookie; a demonstration has
 * five.
 */
final class StoryCookies {

  static final String NONE = "session-none";
  static final String LAX = "session-lax";
  static final String STRICT = "session-strict";
  static final String UNSET = "session-unset";

  /** Those, and the declared one. */
  static final Set<String> NAMES = Set.of(NONE, LAX, STRICT, UNSET, Sessions.COOKIE);

  private StoryCookies() {}

  /** All four, with the identifier of a session. */
  static List<NewCookie> of(String session) {
    return List.of(
        cookie(NONE, session).sameSite(SameSite.NONE).build(),
        cookie(LAX, session).sameSite(SameSite.LAX).build(),
        cookie(STRICT, session).sameSite(SameSite.STRICT).build(),
        cookie(UNSET, session).build());
  }

  private static NewCookie.Builder cookie(String name, String session) {
    return new NewCookie.Builder(name).value(session).path("/").secure(true).httpOnly(true);
  }
}
