package dev.latchkey.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicSuffixesTest {

  private final PublicSuffixes suffixes = PublicSuffixes.load();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "com",
        "co.uk",
        "github.io",
        "a.run.app",
        "anything.kawasaki.jp",
        "ck",
        "foo.ck",
        "internal",
        "xn--55qx5d.cn",
        "xn--55qx5d",
        "blob.core.windows.net"
      })
  void isASuffix(String domain) {
    assertThat(suffixes.isSuffix(domain)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "example.com",
        "example.co.uk",
        "city.kawasaki.jp",
        "www.ck",
        "a.city.kawasaki.jp",
        "run.app",
        "amazonaws.com",
        "b.a.run.app",
        "example.internal",
        "acme.github.io"
      })
  void isNoSuffix(String domain) {
    assertThat(suffixes.isSuffix(domain)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"run.app", "amazonaws.com", "core.windows.net", "kawasaki.jp", "uk", "ck", "cn"})
  void hasASuffixBelow(String domain) {
    assertThat(suffixes.hasSuffixBelow(domain)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"example.com", "github.io", "city.kawasaki.jp", "pp", "n.app", "internal"})
  void hasNoSuffixBelow(String domain) {
    assertThat(suffixes.hasSuffixBelow(domain)).isFalse();
  }

  @Test
  void isReadOnce() {
    assertThat(PublicSuffixes.load()).isSameAs(suffixes);
  }

  /** The vectors hold for lists of August 2026 and later. */
  @Test
  void theListIsRecent() {
    assertThat(suffixes.date()).matches("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    assertThat(LocalDate.parse(suffixes.date())).isAfterOrEqualTo(LocalDate.of(2026, 8, 1));
  }

  /** A rule that the conversion changed would never be found again, and fail open. */
  @Test
  void theConversionToAsciiLosesNothing() throws IOException {
    List<String> international =
        names().stream().filter(name -> name.chars().anyMatch(c -> c > '~')).toList();
    assertThat(international).hasSizeGreaterThan(100);
    assertThat(international)
        .allSatisfy(
            name -> {
              String ascii = IDN.toASCII(name, IDN.ALLOW_UNASSIGNED);
              assertThat(IDN.toUnicode(ascii, IDN.ALLOW_UNASSIGNED)).isEqualTo(name);
              assertThat(
                      OriginRules.checkExact(
                          new Setting("https://*." + ascii, Pointer.DECLARATION)))
                  .isEmpty();
              assertThat(suffixes.isSuffix(ascii)).isTrue();
            });
  }

  /** An independent reading of the file: every rule of it holds. */
  @Test
  void everyRuleHolds() throws IOException {
    assertThat(names())
        .hasSizeGreaterThan(9000)
        .allSatisfy(
            rule -> {
              String domain =
                  IDN.toASCII(rule.replaceFirst("^(!|\\*\\.)", ""), IDN.ALLOW_UNASSIGNED);
              if (rule.startsWith("!")) {
                assertThat(suffixes.isSuffix(domain)).isFalse();
              } else if (rule.startsWith("*.")) {
                assertThat(suffixes.isSuffix("some-tenant." + domain)).isTrue();
                assertThat(suffixes.hasSuffixBelow(domain)).isTrue();
              } else {
                assertThat(suffixes.isSuffix(domain)).isTrue();
              }
            });
  }

  private static List<String> names() throws IOException {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                PublicSuffixes.class.getResourceAsStream("effective_tld_names.dat"),
                StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("//")).toList();
    }
  }
}
