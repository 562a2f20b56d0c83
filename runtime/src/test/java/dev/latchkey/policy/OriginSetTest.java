package dev.latchkey.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OriginSetTest {

  private static final String LABEL = "[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?";

  private static final String[] PATTERNS = {
    "https://kin.example",
    "https://*.kin.example",
    "http://kin.example:*",
    "https://*.pin.example:*",
    "https://pin.example:81",
    "http://a.kin.example:8080",
    "https://*.a.kin.example"
  };

  /** Short pieces that often, but not always, make an origin. */
  private static final String[] PIECES = {
    "https://",
    "http://",
    "kin.example",
    "pin.example",
    "a",
    "b-c",
    "-",
    ".",
    "_",
    "x.",
    "a.",
    ":",
    ":81",
    ":443",
    ":80",
    ":8080",
    ":99999",
    ":0",
    "*",
    "@",
    "/",
    "%",
    "A",
    "\u00fc"
  };

  @Test
  void agreesWithAnIndependentOracle() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    int matches = 0;
    for (int round = 0; round < 40_000; round++) {
      String[] patterns = randomPatterns(random);
      String origin = randomOrigin(random);
      boolean expected = Arrays.stream(patterns).anyMatch(text -> oracle(text, origin));
      assertThat(OriginSet.of(patterns).match(origin))
          .as("seed %d: %s and %s", seed, Arrays.toString(patterns), origin)
          .isEqualTo(expected ? origin : null);
      matches += expected ? 1 : 0;
    }
    assertThat(matches).as("matches, seed %d", seed).isGreaterThan(400);
  }

  private static String[] randomPatterns(Random random) {
    return IntStream.range(0, 1 + random.nextInt(3))
        .mapToObj(at -> PATTERNS[random.nextInt(PATTERNS.length)])
        .toArray(String[]::new);
  }

  private static String randomOrigin(Random random) {
    StringBuilder origin =
        new StringBuilder(random.nextInt(8) == 0 ? "" : PIECES[random.nextInt(2)]);
    int pieces = random.nextInt(4);
    for (int at = 0; at < pieces; at++) {
      origin.append(PIECES[random.nextInt(PIECES.length)]);
    }
    origin.append(random.nextBoolean() ? PIECES[2 + random.nextInt(2)] : "");
    return origin.append(random.nextInt(3) == 0 ? PIECES[11 + random.nextInt(7)] : "").toString();
  }

  /** The meaning of a pattern as a regular expression, which the code under test has none of. */
  private static boolean oracle(String pattern, String origin) {
    boolean anyPort = pattern.endsWith(":*");
    String fixed = anyPort ? pattern.substring(0, pattern.length() - 2) : pattern;
    String regex =
        Pattern.quote(fixed).replace("://*.", "://\\E(" + LABEL + "\\.)+\\Q")
            + (anyPort ? "(:(?<port>[1-9][0-9]{0,4}))?" : "");
    var matcher = Pattern.compile(regex).matcher(origin);
    if (!matcher.matches() || !anyPort || matcher.group("port") == null) {
      return matcher.matches();
    }
    int port = Integer.parseInt(matcher.group("port"));
    return port <= 65535 && port != (origin.startsWith("https:") ? 443 : 80);
  }

  /** A string that a stranger sent is never written into a response for an exact origin. */
  @Test
  @SuppressWarnings("StringOperationCanBeSimplified")
  void answersWithItsOwnStringForAnExactOrigin() {
    String own = "https://kin.example";
    String sent = new String(own.toCharArray());
    assertThat(OriginSet.of("https://*.kin.example", own).match(sent)).isSameAs(own);
    assertThat(OriginSet.of("https://kin.example:*", own).match(sent)).isSameAs(own);
  }

  @Test
  void findsEveryMemberAmongMany() {
    List<String> members =
        IntStream.range(0, 1000).mapToObj(at -> "https://tenant" + at + ".example").toList();
    OriginSet set = OriginSet.of(members.toArray(String[]::new));
    assertThat(members).allSatisfy(origin -> assertThat(set.match(origin)).isEqualTo(origin));
    assertThat(set.match("https://tenant1000.example")).isNull();
    assertThat(set.match("https://tenant00.example")).isNull();
  }

  @Test
  void anyOriginWinsOverTheOthers() {
    OriginSet set = OriginSet.of("https://kin.example", "*");
    assertThat(set.match("https://kin.example")).isEqualTo("*");
    assertThat(set.match("null")).isEqualTo("*");
  }

  @Test
  void aMissingOriginAndAnEmptySetMatchNothing() {
    assertThat(OriginSet.of("https://*.kin.example", "https://kin.example").match(null)).isNull();
    assertThat(OriginSet.of().match("https://kin.example")).isNull();
    assertThat(OriginSet.of().match("")).isNull();
  }

  @Test
  void refusesWhatIsNoPattern() {
    assertThatThrownBy(() -> OriginSet.of("https://kin.example", "https://kin.example/"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("[latchkey:TRAILING_SLASH] \"https://kin.example/\"")
        .hasMessageContaining("Write \"https://kin.example\".");
  }
}
