package dev.latchkey.csrf;

import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import javax.crypto.Mac;
import javax.crypto.SecretKey;

/** The platform's own implementation, for providers whose digests cannot be copied. */
final class HmacOfProvider implements Hmac {

  static final String ALGORITHM = "HmacSHA256";

  private final SecretKey key;
  private final byte[] prefix;

  HmacOfProvider(SecretKey key, byte[] prefix) {
    this.key = key;
    this.prefix = prefix;
  }

  @Override
  public byte[] tag(byte[] message) {
    Mac mac = begin();
    mac.update(prefix);
    return mac.doFinal(message);
  }

  private Mac begin() {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return mac;
    } catch (NoSuchAlgorithmException e) {
      throw Hmac.missing(e);
    } catch (InvalidKeyException e) {
      throw new IllegalStateException("The platform refuses a token key.", e);
    }
  }

  @Override
  public Hmac after(byte[] more) {
    byte[] joined = new byte[prefix.length + more.length];
    System.arraycopy(prefix, 0, joined, 0, prefix.length);
    System.arraycopy(more, 0, joined, prefix.length, more.length);
    return new HmacOfProvider(key, joined);
  }
}
