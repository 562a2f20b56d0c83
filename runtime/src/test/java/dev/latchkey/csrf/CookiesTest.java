package dev.latchkey.csrf;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.Cookie;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.glassfish.jersey.message.internal.HttpHeaderReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CookiesTest {

  private static final String PLANTED =
      "whatever some server takes for the cookie makes the request ambiguous";

  private static Cookies read(String... lines) {
    return Cookies.named("sid", List.of(lines));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "sid=x | x",
        "a=1; sid=x; b=2 | x",
        "a=1;sid=x;b=2 | x",
        "a=1;   sid=x | x",
        "; sid=x | x",
        "sid=x; | x",
        "sid=x ; a=1 | x",
        "sid= x | x",
        "sid=a=b== | a=b==",
        "sid==x | =x",
        "sid=a,b | a,b",
        "sid=a b | a b",
        "sid=\"x\" | \"x\"",
        "sid=\"x; a=y\" | \"x",
        "a=\"1; sid=x; b=2\" | x",
        "sid=sid | sid",
        "sid=x; a=sid | x",
        "sid=x; a=sid=y | x",
        "sid=x; a==sid=y | x",
        "sid=x; a= sid=y | x",
        "sid=x; a=b sid=y | x",
        "sid=x; a=\u00e9sid=y | x",
        "sid=x; a=b:sid=y | x",
        "sid=x; xsid=y | x",
        "sid=x; sidx=y | x",
        "sid=x; s\u2000id=y | x",
        "sid=x; -sid=y | x",
        "sid=x; SID=y | x",
        "sid=x; Sid=y | x",
        "sid=x; sid | x",
        "sid=x; a=1,sid,2 | x",
        "sid=x; \"sid\"=y | x",
        "sid=x; $Version=1 | x",
        "sid=x; a=1&sid=y | x",
      })
  void one_has_its_raw_value(String line, String value) {
    assertThat(read(line).isAmbiguous()).isFalse();
    assertThat(read(line).value()).isEqualTo(value);
    assertThat(read("a=1", line, "b=2").value()).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ";",
        "=",
        ";;=;",
        "a=1",
        "sid",
        "sid; a=1",
        "SID=x",
        "sidx=y",
        "xsid=y",
        "a=sid",
        "a=1;b",
        "a=sid=x",
        "sid=",
        "sid=; a=1",
        "sid=\"\"",
        "sid= \t",
        "=",
        "sid;sid",
        "si d=x",
        "s=id=x"
      })
  void none_has_no_value(String line) {
    assertThat(read(line).isAmbiguous()).isFalse();
    assertThat(read(line).value()).isEmpty();
  }

  @Test
  void lines_may_be_missing() {
    assertThat(read().value()).isEmpty();
    assertThat(Cookies.named("sid", Collections.singletonList(null)).value()).isEmpty();
    assertThat(Cookies.named("sid", Arrays.asList(null, "sid=x")).value()).isEqualTo("x");
  }

  @Test
  void two_are_ambiguous_whatever_they_say() {
    assertThat(read("sid=x; sid=y").isAmbiguous()).isTrue();
    assertThat(read("sid=x; sid=x").isAmbiguous()).isTrue();
    assertThat(read("sid=x; a=1; sid=").isAmbiguous()).isTrue();
    assertThat(read("sid=; sid=").isAmbiguous()).isTrue();
    assertThat(read("sid=x", "sid=y").isAmbiguous()).isTrue();
    assertThat(read("sid=x", "a=1;sid=y").isAmbiguous()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=sid=y",
        "==sid=y",
        " =sid=y",
        "= sid=y",
        "sid =y",
        "sid\t=y",
        "\tsid=y",
        " \t sid=y",
        "a=1,sid=y",
        "a=1, sid=y",
        "$Version=1,sid=y",
        "a=1,=sid=y",
        "\u2000sid=y",
        "sid\u2000=y",
        "\u00e2\u0080\u0080sid=y",
        "\u00a0sid=y",
        "\u0085sid=y",
        "sid\u0000=y",
        "\u000bsid=y",
        "\u007fsid=y",
        "\ufeffsid=y",
      })
  void what_looks_like_it_to_some_server_is_ambiguous(String planted) {
    for (String lines :
        List.of(planted, planted + "; sid=x", "sid=x; " + planted, "sid=x;" + planted)) {
      assertThat(read(lines).isAmbiguous()).as("%s: %s", PLANTED, lines).isTrue();
    }
    assertThat(read("sid=x", planted).isAmbiguous()).isTrue();
  }

  @Test
  void names_may_repeat_themselves() {
    assertThat(Cookies.named("aa", List.of("aaa=x; aa=y")).value()).isEqualTo("y");
    assertThat(Cookies.named("aa", List.of("aaaa=x")).value()).isEmpty();
    assertThat(Cookies.named("aa", List.of("\u00a0aa=x; aaa=aa=y")).isAmbiguous()).isTrue();
  }

  /** A container whose parser is older than the standard, and takes commas and loose names. */
  @Test
  void what_the_container_reads_is_what_we_read_or_ambiguous() {
    Random random = new Random(6265);
    int sure = 0;
    for (int i = 0; i < 200_000; i++) {
      String line = randomLine(random);
      Cookies cookies = read(line);
      Map<String, Cookie> theirs = HttpHeaderReader.readCookies(line);
      if (!cookies.isAmbiguous() && theirs.containsKey("sid") && named(line)) {
        sure++;
        assertThat(theirs.get("sid").getValue()).as(line).isEqualTo(asTheContainer(cookies));
      }
    }
    assertThat(sure).isGreaterThan(1000);
  }

  /** A name without an equals sign is no cookie of that name; the container gives it no value. */
  private static boolean named(String line) {
    return Arrays.stream(line.split("[;,]")).noneMatch(pair -> pair.trim().equals("sid"));
  }

  private static String asTheContainer(Cookies cookies) {
    String value = cookies.value().split(",", 2)[0].trim();
    return value.length() > 1 && value.startsWith("\"") && value.endsWith("\"")
        ? value.substring(1, value.length() - 1)
        : value;
  }

  private static String randomLine(Random random) {
    List<String> pieces =
        List.of("sid", "sid=", "=", ";", "; ", ",", " ", "\t", "x", "a=", "\u0001", "y");
    List<String> line = new ArrayList<>();
    for (int n = random.nextInt(10); n >= 0; n--) {
      line.add(pieces.get(random.nextInt(pieces.size())));
    }
    return line.stream().collect(Collectors.joining());
  }
}
