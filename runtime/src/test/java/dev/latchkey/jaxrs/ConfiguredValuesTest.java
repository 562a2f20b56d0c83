package dev.latchkey.jaxrs;

import static dev.latchkey.jaxrs.Configured.APP;
import static dev.latchkey.jaxrs.Configured.OTHER;
import static dev.latchkey.jaxrs.Configured.assertMayNotRead;
import static dev.latchkey.jaxrs.Configured.assertMayRead;
import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.startup.LocatedFinding;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What values of a reference open, and what they cannot. */
class ConfiguredValuesTest {

  private static final String FROM = ", from ${frontend.origin} (JAX-RS property frontend.origin)";

  @ParameterizedTest
  @CsvSource(
      value = {
        "* | WILDCARD_ANY_CREDENTIALED",
        "http://app.example.com | INSECURE_CREDENTIALED",
        "https://*.github.io | PUBLIC_SUFFIX_CREDENTIALED",
        "https://*.run.app | PUBLIC_SUFFIX_BELOW_CREDENTIALED",
        "null | NULL_ORIGIN",
      },
      delimiter = '|')
  void isRefusedUnderCredentials(String value, String rule) {
    assertRefused(value, rule, ConfiguredPolicies.Credentialed.class);
  }

  @ParameterizedTest
  @CsvSource(
      value = {
        "https://app.example.com\\nhttps://other.example.com | WHITESPACE_OR_CONTROL",
        "https://app.example.com\\r\\nSet-Cookie: a=b | WHITESPACE_OR_CONTROL",
        "https://app.example.com\\n | WHITESPACE_OR_CONTROL",
        "${frontend.origin} | PATTERN_SYNTAX",
        "https://app.example.com/ | TRAILING_SLASH",
        "https://app.example.com https://other.example.com | WHITESPACE_OR_CONTROL",
        "https://app.example.com,,https://other.example.com | EMPTY",
      },
      delimiter = '|')
  void isRefusedInAnyCase(String value, String rule) {
    assertRefused(value.translateEscapes(), rule, ConfiguredPolicies.class);
  }

  @Test
  void isRefusedBeyondAscii() {
    assertRefused("https://b\u00fccher.example", "HOST_NON_ASCII", ConfiguredPolicies.class);
    assertRefused("https://\u0430pp.example.com", "HOST_NON_ASCII", ConfiguredPolicies.class);
  }

  private static void assertRefused(String value, String rule, Class<?> policies) {
    var refused = Configured.refusal(value, policies);

    assertThat(refused.findings())
        .extracting(located -> located.finding().rule().name())
        .contains(rule);
    assertThat(refused.findings())
        .extracting(LocatedFinding::owner)
        .containsOnly("ConfiguredResource");
    assertThat(refused)
        .hasMessageContaining(
            "\nConfiguredResource @CrossOriginPolicy.origins[0]"
                + FROM
                + ": [latchkey:"
                + rule
                + "] ");
    assertThat(refused.getMessage().lines()).allMatch(line -> line.matches("[ -~]*"));
    assertThat(refused.getMessage().lines())
        .as("one line that introduces, two for each finding")
        .hasSize(1 + 2 * refused.findings().size());
  }

  @Test
  void isAnswered503WhereTheContainerSwallowsTheRefusal() throws Exception {
    var application =
        Configured.application("https://app.example.com/")
            .register(StartTest.Swallowing.class)
            .property("jakarta.ws.rs.loadServices", false);
    try (TestServer server = TestServer.start(application, ConfiguredPolicies.class)) {
      assertThat(Configured.preflight(server, APP).status()).isEqualTo(503);
      RawHttp.Answer answer = server.http().send("GET", "/api/configured", "Origin: " + APP);
      assertThat(answer.status()).isEqualTo(503);
      assertThat(answer.corsLines()).isEmpty();
      assertThat(answer.body()).doesNotContainIgnoringCase("latchkey").doesNotContain(APP);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t"})
  void isNobodyIfItIsEmpty(String value) throws Exception {
    try (var log = new CapturedLog(Installation.class);
        TestServer server = Configured.start(value)) {
      assertMayNotRead(server, APP);
      assertMayNotRead(server, "null");
      assertThat(log.messages())
          .containsExactly(
              "ConfiguredResource @CrossOriginPolicy.origins[0]"
                  + FROM
                  + ": [latchkey:REFERENCE_EMPTY] No origin comes from ${frontend.origin}:"
                  + " no other origin may read.\n  Leave it so if this is meant; else set"
                  + " ${frontend.origin} to the origins, separated by commas.");
    }
  }

  @Test
  void isAListWhereCommasSeparate() throws Exception {
    try (TestServer server = Configured.start(APP + " ,\t" + OTHER)) {
      assertMayRead(server, APP);
      assertMayRead(server, OTHER);
      assertMayNotRead(server, APP + " ," + OTHER);
    }
  }

  @Test
  void isAnyOriginWithoutCredentials() throws Exception {
    try (TestServer server = Configured.start("*")) {
      RawHttp.Answer answer = Configured.read(server, APP);
      assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("*");
      assertThat(answer.header("Vary")).isNull();
    }
  }

  @Test
  void isAWildcardBelowADomain() throws Exception {
    try (TestServer server = Configured.start("https://*.example.com")) {
      assertMayRead(server, APP);
      assertMayNotRead(server, "https://example.com");
      assertMayNotRead(server, "https://app.example.com.evil.example");
    }
  }

  @Test
  void bringsAllTheOtherHeaders() throws Exception {
    try (TestServer server =
        TestServer.start(Configured.application(APP), ConfiguredPolicies.Credentialed.class)) {
      RawHttp.Answer preflight = Configured.preflight(server, APP);
      assertThat(preflight.corsLines())
          .containsExactlyInAnyOrder(
              "Access-Control-Allow-Origin: " + APP,
              "Access-Control-Allow-Credentials: true",
              "Access-Control-Allow-Methods: GET,PUT",
              "Access-Control-Allow-Headers: content-type",
              "Access-Control-Max-Age: 600");
      assertThat(preflight.header("Vary")).isEqualTo("Origin");
      assertThat(Configured.read(server, APP).corsLines())
          .containsExactlyInAnyOrder(
              "Access-Control-Allow-Origin: " + APP,
              "Access-Control-Allow-Credentials: true",
              "Access-Control-Expose-Headers: etag");
    }
  }

  @Test
  void mayBeTenThousandOrigins() throws Exception {
    String all =
        IntStream.range(0, 10_000)
            .mapToObj(i -> "https://site" + i + ".example.com")
            .collect(Collectors.joining(","));
    try (TestServer server = Configured.start(all)) {
      for (int i = 0; i < 10_000; i += 909) {
        assertMayRead(server, "https://site" + i + ".example.com");
      }
      assertMayRead(server, "https://site9999.example.com");
      assertMayNotRead(server, "https://site10000.example.com");
    }
  }
}
