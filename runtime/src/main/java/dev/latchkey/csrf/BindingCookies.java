package dev.latchkey.csrf;

import dev.latchkey.policy.SessionCookie;
import dev.latchkey.policy.Setting;
import java.util.List;
import java.util.Map;

/** The cookies that tokens belong to: the session's, and the one before login, if any. */
final class BindingCookies {

  private static final String COOKIE = "Cookie";

  private final String session;
  private final String beforeLogin;

  BindingCookies(SessionCookie declared) {
    session = CookieText.name(declared.name().text());
    beforeLogin =
        declared
            .beforeLogin()
            .map(Setting::text)
            .filter(name -> !name.isEmpty())
            .map(CookieText::name)
            .orElse(null);
  }

  /** The session wins: a token from before login is worth nothing after it. */
  Binding in(Map<String, List<String>> headers) {
    List<String> lines = headers.get(COOKIE);
    Cookies cookies = Cookies.named(session, lines);
    if (beforeLogin != null && !cookies.isAmbiguous() && cookies.value().isEmpty()) {
      cookies = Cookies.named(beforeLogin, lines);
    }
    return cookies.isAmbiguous() ? Binding.DUPLICATE : Binding.of(cookies.value());
  }

  /** Likewise for whoever cannot go on without one. */
  Binding require(Map<String, List<String>> headers) {
    Binding binding = in(headers);
    if (binding.flaw() == Reason.COOKIE_DUPLICATE) {
      throw new IllegalStateException(
          "The request has several cookies, or what some servers take for one, named "
              + names()
              + ": a token belongs to one.");
    }
    if (binding.flaw() != null) {
      throw new IllegalStateException(
          "The request has no cookie named " + names() + " with a value that a token can bind to.");
    }
    return binding;
  }

  private String names() {
    return beforeLogin == null ? session : session + " or " + beforeLogin;
  }
}
