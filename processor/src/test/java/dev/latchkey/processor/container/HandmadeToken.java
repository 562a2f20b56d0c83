package dev.latchkey.processor.container;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The format of tokens, written a second time from its description: whatever one of the two makes,
 * the other must take.
 *
 * @param key the secret
 * @param keyId what the token calls it
 * @param label what the tag is for
 * @param scope the scope, empty for none
 * @param binding the octets of the cookie
 * @param issued seconds since 1970
 */
record HandmadeToken(
    byte[] key, int keyId, String label, String scope, byte[] binding, long issued) {

  private static final String LABEL = "dev.latchkey.csrf token";
  private static final int BLOCK = 64;
  private static final int TAG = 22;
  private static final int BYTES = 54;

  /** A token that was made now, for a cookie in ASCII. */
  static HandmadeToken of(byte[] key, int keyId, String binding) {
    return new HandmadeToken(
        key,
        keyId,
        LABEL,
        "",
        binding.getBytes(StandardCharsets.US_ASCII),
        System.currentTimeMillis() / 1000);
  }

  HandmadeToken binding(byte[] octets) {
    return new HandmadeToken(key, keyId, label, scope, octets, issued);
  }

  HandmadeToken scope(String other) {
    return new HandmadeToken(key, keyId, label, other, binding, issued);
  }

  HandmadeToken label(String other) {
    return new HandmadeToken(key, keyId, other, scope, binding, issued);
  }

  HandmadeToken later(long seconds) {
    return new HandmadeToken(key, keyId, label, scope, binding, issued + seconds);
  }

  /** The token with a nonce of its own. */
  String text() {
    byte[] token = new byte[BYTES];
    token[0] = 1;
    token[1] = (byte) keyId;
    for (int octet = 0; octet < 4; octet++) {
      token[2 + octet] = (byte) (issued >> 8 * (3 - octet));
    }
    Arrays.fill(token, 6, TAG, (byte) System.nanoTime());
    System.arraycopy(tag(token), 0, token, TAG, BYTES - TAG);
    return text(token);
  }

  /** Whether a token is of this key and for this cookie, whenever it was made. */
  boolean agreesWith(String text) {
    byte[] token = bytes(text);
    return token[0] == 1
        && token[1] == keyId
        && Arrays.equals(tag(token), Arrays.copyOfRange(token, TAG, BYTES));
  }

  static byte[] bytes(String text) {
    return Base64.getUrlDecoder().decode(text);
  }

  static String text(byte[] token) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
  }

  private byte[] tag(byte[] token) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return mac.doFinal(input(token));
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  private byte[] input(byte[] token) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream input = new DataOutputStream(bytes)) {
      writeWithLength(input, label.getBytes(StandardCharsets.US_ASCII));
      writeWithLength(input, scope.getBytes(StandardCharsets.UTF_8));
      while ((input.size() + 2) % BLOCK != 0) {
        input.write(0);
      }
      input.write(token, 0, TAG);
      writeWithLength(input, binding);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void writeWithLength(DataOutputStream output, byte[] bytes) throws IOException {
    output.writeShort(bytes.length);
    output.write(bytes);
  }
}
