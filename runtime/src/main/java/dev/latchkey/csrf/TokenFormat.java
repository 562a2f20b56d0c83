package dev.latchkey.csrf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The bytes of a token, and the bytes that its tag is made of. Numbers are big-endian.
 *
 * <p>A token is 54 bytes:
 *
 * <pre>
 * 0   version, 1 byte, always 1
 * 1   key id, 1 byte
 * 2   issue time, 4 bytes, seconds since 1970, unsigned
 * 6   nonce, 16 bytes
 * 22  tag, 32 bytes, HMAC-SHA-256 of what follows
 * </pre>
 *
 * <p>The tag is made of:
 *
 * <pre>
 * length of the label, 2 bytes; the label, "dev.latchkey.csrf token" in ASCII
 * length of the scope, 2 bytes; the scope in UTF-8, nothing for a token without a scope
 * zero bytes, as few as make all up to and with the key id a multiple of 64 bytes
 * version; key id; issue time; nonce; as in the token
 * length of the binding, 2 bytes; the binding: the cookie's octets, that is, its value in Latin-1
 * </pre>
 *
 * <p>No two inputs share these bytes: each part has a fixed length or says how long it is, and the
 * zero bytes follow from the lengths before them. So a token without a scope is none with one, and
 * what another program signs with the same key is no token. The zero bytes save time: all before
 * the issue time is known when the application starts.
 */
final class TokenFormat {

  static final byte VERSION = 1;

  /** The bytes of a token. */
  static final int BYTES = 54;

  private static final int VERSION_AND_KEY_ID = 2;
  private static final int ISSUED = VERSION_AND_KEY_ID;
  private static final int NONCE = 6;
  private static final int TAG = 22;
  private static final int LENGTH_BYTES = 2;
  private static final int MOST_SCOPE_BYTES = 0xFFFF;
  private static final long UNSIGNED = 0xFFFF_FFFFL;

  private static final byte[] LABEL = "dev.latchkey.csrf token".getBytes(StandardCharsets.US_ASCII);

  private TokenFormat() {}

  /** A token whose tag is still missing. */
  static byte[] untagged(int keyId, long seconds, byte[] nonce) {
    return ByteBuffer.allocate(BYTES)
        .put(VERSION)
        .put((byte) keyId)
        .putInt((int) seconds)
        .put(nonce)
        .array();
  }

  static void tag(byte[] token, byte[] tag) {
    System.arraycopy(tag, 0, token, TAG, tag.length);
  }

  static byte[] newNonce() {
    return new byte[TAG - NONCE];
  }

  static int version(byte[] token) {
    return token[0];
  }

  static int keyId(byte[] token) {
    return Byte.toUnsignedInt(token[1]);
  }

  static long issued(byte[] token) {
    return ByteBuffer.wrap(token).getInt(ISSUED) & UNSIGNED;
  }

  static byte[] tagOf(byte[] token) {
    return Arrays.copyOfRange(token, TAG, BYTES);
  }

  /** What the tags of all tokens of a key and a scope begin with: whole blocks. */
  static byte[] beginning(String scope, int keyId) {
    byte[] name = scope.getBytes(StandardCharsets.UTF_8);
    if (name.length > MOST_SCOPE_BYTES) {
      throw new IllegalArgumentException("The scope of a token has at most 65535 bytes.");
    }
    int used = LENGTH_BYTES + LABEL.length + LENGTH_BYTES + name.length + VERSION_AND_KEY_ID;
    int blocks = (used + Hmac.BLOCK - 1) / Hmac.BLOCK;
    ByteBuffer bytes = ByteBuffer.allocate(blocks * Hmac.BLOCK);
    bytes.putShort((short) LABEL.length).put(LABEL);
    bytes.putShort((short) name.length).put(name);
    bytes.position(bytes.capacity() - VERSION_AND_KEY_ID);
    return bytes.put(VERSION).put((byte) keyId).array();
  }

  /** What follows: all that differs from token to token. */
  static byte[] rest(byte[] token, byte[] binding) {
    int length = binding.length;
    int variable = TAG - ISSUED;
    byte[] bytes = new byte[variable + LENGTH_BYTES + length];
    System.arraycopy(token, ISSUED, bytes, 0, variable);
    bytes[variable] = (byte) (length >> Byte.SIZE);
    bytes[variable + 1] = (byte) length;
    System.arraycopy(binding, 0, bytes, variable + LENGTH_BYTES, length);
    return bytes;
  }
}
