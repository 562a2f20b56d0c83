package dev.latchkey.csrf;

import dev.latchkey.policy.TokenKeys;
import java.security.MessageDigest;

/** A key at work for one scope. It prints nothing of itself. */
final class TokenKey {

  private static final int FEWEST_BYTES = 32;

  private final int id;
  private final Hmac keyed;
  private final Hmac scoped;

  private TokenKey(int id, Hmac keyed, String scope) {
    this.id = id;
    this.keyed = keyed;
    scoped = keyed.after(TokenFormat.beginning(scope, id));
  }

  static TokenKey of(TokenKeys.Key key) {
    byte[] secret = key.secret();
    if (secret.length < FEWEST_BYTES) {
      throw new IllegalArgumentException(
          "The token key " + key.id() + " has fewer than " + FEWEST_BYTES + " bytes.");
    }
    return new TokenKey(key.id(), Hmac.of(secret), "");
  }

  int id() {
    return id;
  }

  /** The same key at work for a scope; empty for nothing in particular. */
  TokenKey forScope(String scope) {
    return new TokenKey(id, keyed, scope);
  }

  byte[] tag(byte[] token, byte[] binding) {
    return scoped.tag(TokenFormat.rest(token, binding));
  }

  /** Compares all 32 bytes, wherever they differ. */
  boolean signed(byte[] token, byte[] binding) {
    return MessageDigest.isEqual(tag(token, binding), TokenFormat.tagOf(token));
  }
}
