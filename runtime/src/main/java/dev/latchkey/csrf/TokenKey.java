package dev.latchkey.csrf;

import dev.latchkey.policy.TokenKeys;
import java.security.MessageDigest;

/** A key at work. It prints nothing of itself. */
final class TokenKey {

  private static final int FEWEST_BYTES = 32;

  private final int id;
  private final Hmac keyed;
  private final Hmac withoutScope;

  private TokenKey(int id, Hmac keyed) {
    this.id = id;
    this.keyed = keyed;
    withoutScope = keyed.after(TokenFormat.beginning("", id));
  }

  static TokenKey of(TokenKeys.Key key) {
    byte[] secret = key.secret();
    if (secret.length < FEWEST_BYTES) {
      throw new IllegalArgumentException(
          "The token key " + key.id() + " has fewer than " + FEWEST_BYTES + " bytes.");
    }
    return new TokenKey(key.id(), Hmac.of(secret));
  }

  int id() {
    return id;
  }

  byte[] tag(byte[] token, byte[] binding, String scope) {
    Hmac hmac = scope.isEmpty() ? withoutScope : keyed.after(TokenFormat.beginning(scope, id));
    return hmac.tag(TokenFormat.rest(token, binding));
  }

  /** Compares all 32 bytes, wherever they differ. */
  boolean signed(byte[] token, byte[] binding, String scope) {
    return MessageDigest.isEqual(tag(token, binding, scope), TokenFormat.tagOf(token));
  }
}
