package dev.latchkey.csrf;

import java.security.NoSuchAlgorithmException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * HMAC-SHA-256 with one key, for any number of threads at once, without a lock and without anything
 * kept for each thread.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc2104">RFC 2104</a>
 */
sealed interface Hmac permits HmacOfCopies, HmacOfProvider {

  /** How many bytes SHA-256 takes at a time: what ends at a multiple of it is hashed once. */
  int BLOCK = 64;

  /** The tag of a message. */
  byte[] tag(byte[] message);

  /** The same with something before every message, which is hashed now. */
  Hmac after(byte[] prefix);

  /** Takes the fast way where the platform's digests can be copied. */
  static Hmac of(byte[] secret) {
    try {
      return HmacOfCopies.of(secret);
    } catch (CloneNotSupportedException e) {
      return ofProvider(secret);
    }
  }

  /** Asks the provider for each tag. */
  static Hmac ofProvider(byte[] secret) {
    return new HmacOfProvider(new SecretKeySpec(secret, HmacOfProvider.ALGORITHM), new byte[0]);
  }

  /** Every Java platform has both algorithms, so that this does not happen. */
  static IllegalStateException missing(NoSuchAlgorithmException cause) {
    return new IllegalStateException(
        "This platform has no SHA-256 or no " + Mac.class.getSimpleName() + " with it.", cause);
  }
}
