package dev.latchkey.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.IDN;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

  @ParameterizedTest
  @CsvSource({
    "127.0.0.1, 127.0.0.1",
    "127.1, 127.0.0.1",
    "127.0.1, 127.0.0.1",
    "2130706433, 127.0.0.1",
    "0x7f.0.0.01, 127.0.0.1",
    "0177.0.0.0x1, 127.0.0.1",
    "4294967295, 255.255.255.255",
    "1.65535, 1.0.255.255",
    "0x, 0.0.0.0"
  })
  void ipv4SpellingsAreRead(String text, String canonical) {
    assertThat(Ipv4.serialize(Ipv4.parse(text, 0, text.length()))).isEqualTo(canonical);
  }

  @ParameterizedTest
  @ValueSource(strings = {"256.0.0.1", "1.2.3.4.5", "4294967296", "1.16777216", "1.2.3.256", "08"})
  void ipv4NumbersCanBeTooLarge(String text) {
    assertThat(Ipv4.parse(text, 0, text.length())).isEqualTo(Ipv4.OUT_OF_RANGE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.1", "1..2", "0xg", "1.2.3.-4", ""})
  void ipv4NeedsNumbers(String text) {
    assertThat(Ipv4.parse(text, 0, text.length())).isEqualTo(Ipv4.NOT_NUMBERS);
  }

  /** The serializer and the scanner of canonical addresses share no code. */
  @Test
  void exactlyTheSerializedIpv6AddressIsCanonical() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int round = 0; round < 20_000; round++) {
      int[] pieces =
          random.ints(8, 0, 4).map(piece -> piece < 3 ? 0 : random.nextInt(65536)).toArray();
      String canonical = new Ipv6Address(pieces, false).serialize();
      String spelled = anySpelling(pieces, random);
      assertThat(Ipv6.isCanonical(canonical, 0, canonical.length()))
          .as("seed %d: %s", seed, canonical)
          .isTrue();
      assertThat(Ipv6Address.parse(spelled).orElseThrow().serialize()).isEqualTo(canonical);
      assertThat(Ipv6.isCanonical(spelled, 0, spelled.length()))
          .as("seed %d: %s", seed, spelled)
          .isEqualTo(spelled.equals(canonical));
    }
  }

  /** Compresses some run of zeros, of any length, or none. */
  private static String anySpelling(int[] pieces, Random random) {
    int from = random.nextInt(8);
    int to = from;
    while (to < 8 && pieces[to] == 0 && random.nextInt(5) > 0) {
      to++;
    }
    String before = join(Arrays.copyOfRange(pieces, 0, from));
    String after = join(Arrays.copyOfRange(pieces, to, 8));
    return from == to ? join(pieces) : before + "::" + after;
  }

  private static String join(int[] pieces) {
    return IntStream.of(pieces).mapToObj(Integer::toHexString).collect(Collectors.joining(":"));
  }

  @ParameterizedTest
  @CsvSource({
    "0:0:0:0:0:0:0:0, ::",
    "1:0:0:2:0:0:0:3, 1:0:0:2::3",
    "1:0:0:2:3:0:0:4, 1::2:3:0:0:4",
    "1:0:2:3:4:5:6:7, 1:0:2:3:4:5:6:7",
    "0:0:1:2:3:4:5:6, ::1:2:3:4:5:6",
    "1:2:3:4:5:6:0:0, 1:2:3:4:5:6::",
    "2001:0DB8::0001, 2001:db8::1",
    "::ffff:1.2.3.4, ::ffff:102:304"
  })
  void ipv6IsSerializedAsBrowsersDo(String text, String canonical) {
    assertThat(Ipv6Address.parse(text).orElseThrow().serialize()).isEqualTo(canonical);
    assertThat(Ipv6.isCanonical(canonical, 0, canonical.length())).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", ":", ":::", "1", "1:2:3:4:5:6:7", "1:2:3:4:5:6:7:8:9", "1::2::3", "1:2:3:4:5:6:7:8::",
        "::1:2:3:4:5:6:7:8", "12345::", "g::", "::1.2.3", "::1.2.3.256", "1.2.3.4", "::1.2.3.4:5",
            ":1::"
      })
  void ipv6Malformed(String text) {
    assertThat(Ipv6Address.parse(text)).isEmpty();
    assertThat(Ipv6.isCanonical(text, 0, text.length())).isFalse();
  }

  /** The platform's own encoder is the oracle, for letters that it knows. */
  @Test
  void punycodeDecodes() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int round = 0; round < 20_000; round++) {
      String label =
          random
              .ints(1 + random.nextInt(10), 0, 60)
              .mapToObj(AddressTest::letter)
              .collect(Collectors.joining("", "\u4e00", ""));
      String ascii = IDN.toASCII(label);
      assertThat(Punycode.decodes(ascii, 4, ascii.length()))
          .as("seed %d: %s", seed, ascii)
          .isTrue();
      String cut = ascii.substring(0, ascii.length() - 1);
      assertThat(Punycode.decodes(cut, 4, cut.length()))
          .as("seed %d, cut: %s", seed, cut)
          .isEqualTo(!IDN.toUnicode(cut).equals(cut));
    }
  }

  private static String letter(int index) {
    return String.valueOf((char) (index < 26 ? 'a' + index : 0x4e00 + 37 * index));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "f", "a-", "99999999", "b_cher", "BCHER-KVA", "\u00fc"})
  void punycodeDoesNotDecode(String text) {
    assertThat(Punycode.decodes(text, 0, text.length())).isFalse();
  }
}
