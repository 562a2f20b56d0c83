package dev.latchkey.csrf;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/**
 * Copies two digests that have already hashed the key, so that a message of up to 55 bytes costs
 * two blocks and not four. The originals are never changed.
 */
final class HmacOfCopies implements Hmac {

  private static final byte INNER = 0x36;
  private static final byte OUTER = 0x5c;

  private final MessageDigest inner;
  private final MessageDigest outer;

  private HmacOfCopies(MessageDigest inner, MessageDigest outer) {
    this.inner = inner;
    this.outer = outer;
  }

  static Hmac of(byte[] secret) throws CloneNotSupportedException {
    MessageDigest digest = sha256();
    digest.clone();
    byte[] key = Arrays.copyOf(secret.length > BLOCK ? digest.digest(secret) : secret, BLOCK);
    return new HmacOfCopies(keyed(key, INNER), keyed(key, OUTER));
  }

  private static MessageDigest keyed(byte[] key, byte pad) {
    byte[] padded = key.clone();
    for (int at = 0; at < padded.length; at++) {
      padded[at] ^= pad;
    }
    MessageDigest digest = sha256();
    digest.update(padded);
    return digest;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw Hmac.missing(e);
    }
  }

  @Override
  public byte[] tag(byte[] message) {
    byte[] hash = copy(inner).digest(message);
    return copy(outer).digest(hash);
  }

  @Override
  public Hmac after(byte[] prefix) {
    MessageDigest begun = copy(inner);
    begun.update(prefix);
    return new HmacOfCopies(begun, outer);
  }

  private static MessageDigest copy(MessageDigest digest) {
    try {
      return (MessageDigest) digest.clone();
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException("A digest that could be copied no longer can.", e);
    }
  }
}
