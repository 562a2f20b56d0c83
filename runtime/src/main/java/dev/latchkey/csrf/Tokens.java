package dev.latchkey.csrf;

import dev.latchkey.policy.SessionCookie;
import dev.latchkey.policy.TokenKeys;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

/**
 * Mints and verifies tokens. A token is a text of 72 characters that says: whoever minted it knew a
 * key of this application and meant this very session. It is no secret of the session, may be used
 * any number of times, and needs no store: nodes share nothing but keys.
 *
 * <p>It belongs to the value of the session cookie and so ends with it; while there is no session,
 * to the value of the cookie before login, if one is declared. It travels in one request header; a
 * cookie, a query or a form never carries it.
 *
 * <p>One object serves one application and any number of threads.
 */
public final class Tokens {

  private static final long MILLISECONDS = 1000;

  /** How far the clocks of two nodes may differ. */
  private static final long SKEW_SECONDS = 60;

  private final SecureRandom random = new SecureRandom();
  private final KeyRing keys;
  private final BindingCookies cookies;
  private final int maxAge;
  private final InstantSource clock;

  private Tokens(KeyRing keys, SessionCookie cookie, int maxAge, InstantSource clock) {
    this.keys = keys;
    this.cookies = new BindingCookies(cookie);
    this.maxAge = maxAge;
    this.clock = clock;
  }

  /**
   * Makes tokens of the given keys.
   *
   * @param keys the first mints, all verify; with ids of their own and at least 32 bytes each
   * @param cookie the cookie that tokens belong to, with resolved references
   * @param maxAge how many seconds a token is accepted; 0 for as long as its session lasts
   * @param clock what time it is
   * @return the tokens of one application
   * @throws IllegalArgumentException if there is no key, a key is too short, an id stands twice, a
   *     cookie's name is none, or {@code maxAge} is negative; the message holds no key
   */
  public static Tokens of(
      List<TokenKeys.Key> keys, SessionCookie cookie, int maxAge, InstantSource clock) {
    if (maxAge < 0) {
      throw new IllegalArgumentException("A token cannot be accepted for " + maxAge + " seconds.");
    }
    return new Tokens(new KeyRing(keys), cookie, maxAge, clock);
  }

  /**
   * Judges a request by its token.
   *
   * @param headers the request's headers, in a map that ignores the case of names
   * @param header the name of the one that carries the token
   * @param scope what the token must have been minted for; empty for nothing in particular
   * @return {@link Reason#TOKEN_OK}, or why the request is refused
   */
  public Reason verify(Map<String, List<String>> headers, String header, String scope) {
    return verify(headers, header, scoped(scope));
  }

  /** The keys for a scope: a gate asks once, since they are costly to prepare. */
  KeyRing scoped(String scope) {
    return scope.isEmpty() ? keys : keys.forScope(scope);
  }

  /** Likewise with keys for the scope. */
  Reason verify(Map<String, List<String>> headers, String header, KeyRing scoped) {
    PresentedToken token = PresentedToken.of(headers.get(header));
    if (token.flaw() != null) {
      return token.flaw();
    }
    Binding binding = cookies.in(headers);
    return binding.flaw() != null ? binding.flaw() : judge(token.bytes(), binding.octets(), scoped);
  }

  /** An unknown key costs as much time as a known one: nobody learns here which ids are in use. */
  private Reason judge(byte[] token, byte[] binding, KeyRing scoped) {
    TokenKey named = scoped.find(TokenFormat.keyId(token));
    TokenKey key = named == null ? scoped.minting() : named;
    boolean signed = key.signed(token, binding);
    if (named == null) {
      return Reason.TOKEN_UNKNOWN_KEY;
    }
    if (!signed) {
      return Reason.TOKEN_BAD_TAG;
    }
    return isTimely(token) ? Reason.TOKEN_OK : Reason.TOKEN_EXPIRED;
  }

  private boolean isTimely(byte[] token) {
    if (maxAge == 0) {
      return true;
    }
    long age = now() - TokenFormat.issued(token);
    return age <= maxAge && age >= -SKEW_SECONDS;
  }

  private long now() {
    return Math.floorDiv(clock.millis(), MILLISECONDS);
  }

  /**
   * Mints anew for a request whose valid token was minted with an older key, so that clients move
   * to the new key before the old one is withdrawn.
   *
   * @param headers the request's headers, in a map that ignores the case of names
   * @param header the name of the one that carries the token
   * @param scope what the token was minted for; empty for nothing in particular
   * @return a token for the response, or null if the request's token is as new or is not valid
   */
  public String renewal(Map<String, List<String>> headers, String header, String scope) {
    return renewal(headers, header, scoped(scope));
  }

  /** Likewise with keys for the scope. */
  String renewal(Map<String, List<String>> headers, String header, KeyRing scoped) {
    PresentedToken token = PresentedToken.of(headers.get(header));
    if (token.flaw() != null || TokenFormat.keyId(token.bytes()) == scoped.minting().id()) {
      return null;
    }
    return verify(headers, header, scoped).accepted()
        ? mint(cookies.require(headers), scoped.minting())
        : null;
  }

  /**
   * Mints for the session of a request, or for the cookie before login if there is no session.
   *
   * @param headers the request's headers, in a map that ignores the case of names
   * @param scope what the token is for; empty for nothing in particular
   * @return 72 characters of base64url
   * @throws IllegalStateException if the request has no such cookie, or more than one; the message
   *     holds no value
   */
  public String mint(Map<String, List<String>> headers, String scope) {
    return mint(cookies.require(headers), minting(scope));
  }

  /**
   * Mints for a cookie that the response is about to set: the session's on login, or the one before
   * login.
   *
   * @param cookieValue the cookie's value as it stands in {@code Set-Cookie}, with quotes if there
   *     are any
   * @param scope what the token is for; empty for nothing in particular
   * @return 72 characters of base64url
   * @throws IllegalArgumentException if no browser would send this value back as it is; the message
   *     does not hold it
   */
  public String mintFor(String cookieValue, String scope) {
    Binding binding = Binding.of(CookieText.isSentBackAsIs(cookieValue) ? cookieValue : "");
    if (binding.flaw() != null) {
      throw new IllegalArgumentException(
          "The value is empty, too long, or holds what a cookie cannot hold.");
    }
    return mint(binding, minting(scope));
  }

  private TokenKey minting(String scope) {
    return scope.isEmpty() ? keys.minting() : keys.minting().forScope(scope);
  }

  private String mint(Binding binding, TokenKey key) {
    byte[] nonce = TokenFormat.newNonce();
    random.nextBytes(nonce);
    byte[] token = TokenFormat.untagged(key.id(), now(), nonce);
    TokenFormat.tag(token, key.tag(token, binding.octets()));
    return TokenText.of(token);
  }
}
