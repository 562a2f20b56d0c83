package dev.latchkey.csrf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

class HmacTest {

  private final Random random = new Random(2104);

  private byte[] bytes(int length) {
    byte[] bytes = new byte[length];
    random.nextBytes(bytes);
    return bytes;
  }

  private static byte[] expected(byte[] key, byte[] message) throws GeneralSecurityException {
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(key, "HmacSHA256"));
    return mac.doFinal(message);
  }

  /** RFC 4231, test cases 2 and 6. */
  @Test
  void computes_what_the_standard_computes() {
    assertThat(hex(Hmac.of(ascii("Jefe")).tag(ascii("what do ya want for nothing?"))))
        .isEqualTo("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    byte[] longKey = new byte[131];
    Arrays.fill(longKey, (byte) 0xaa);
    String message = "Test Using Larger Than Block-Size Key - Hash Key First";
    assertThat(hex(Hmac.of(longKey).tag(ascii(message))))
        .isEqualTo("60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54");
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }

  @Test
  void computes_what_the_platform_computes() throws GeneralSecurityException {
    for (int length = 1; length < 200; length++) {
      byte[] key = bytes(length);
      byte[] message = bytes(random.nextInt(300));
      byte[] tag = expected(key, message);
      assertThat(Hmac.of(key)).isInstanceOf(HmacOfCopies.class);
      assertThat(Hmac.of(key).tag(message)).isEqualTo(tag);
      assertThat(Hmac.ofProvider(key).tag(message)).isEqualTo(tag);
    }
  }

  @Test
  void a_prefix_stands_before_every_message() throws GeneralSecurityException {
    for (int length = 0; length < 200; length++) {
      byte[] key = bytes(32);
      byte[] joined = bytes(length + 130);
      byte[] tag = expected(key, joined);
      byte[] first = Arrays.copyOf(joined, 30);
      byte[] second = Arrays.copyOfRange(joined, 30, 100);
      byte[] rest = Arrays.copyOfRange(joined, 100, joined.length);
      for (Hmac hmac : new Hmac[] {Hmac.of(key), Hmac.ofProvider(key)}) {
        Hmac prefixed = hmac.after(first).after(second);
        assertThat(prefixed.tag(rest)).isEqualTo(tag);
        assertThat(prefixed.tag(rest)).isEqualTo(tag);
        assertThat(hmac.tag(rest)).isEqualTo(expected(key, rest));
      }
    }
  }
}
