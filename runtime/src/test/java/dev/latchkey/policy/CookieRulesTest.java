package dev.latchkey.policy;

import static dev.latchkey.policy.CookieDeclarations.cookie;
import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.policy.ApplicationFacts.Credential;
import dev.latchkey.policy.SessionCookie.SameSite;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CookieRulesTest {

  private static final String PREFIX = "COOKIE_PREFIX_VIOLATION sessionCookie.";

  @Test
  void S118_a_cookie_of_its_host_is_in_order() {
    assertThat(cookie("__Host-session").beforeLogin("__Host-visitor").check()).isEmpty();
    assertThat(cookie("__Host-Http-s").beforeLogin("__Host-Http-v").check()).isEmpty();
    assertThat(cookie("JSESSIONID").domain("bank.example").path("/api").check()).isEmpty();
    assertThat(cookie("s").notSecure().notHttpOnly().check()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a b", "a=b", "a;b", "séance", "\"a\"", "a,b", "(a)", "a\n"})
  void a_name_is_a_token(String name) {
    assertThat(cookie(name).findings()).containsExactly("COOKIE_NAME_INVALID sessionCookie.name");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "api", "/a b", "/a;b", "/a?b", "/a#b", "/ä", "/\t", "/{id}", "/a\\b", "*"})
  void a_path_begins_like_that_of_a_request(String path) {
    assertThat(cookie("s").path(path).findings())
        .containsExactly("COOKIE_PATH_INVALID sessionCookie.path");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/api", "/api/", "/a.b-c_d~e/%20"})
  void a_path_may_hold_what_urls_hold(String path) {
    assertThat(cookie("s").path(path).check()).isEmpty();
  }

  @Test
  void S71_None_needs_Secure() {
    assertThat(cookie("s").sameSite(SameSite.NONE).notSecure().findings())
        .containsExactly("COOKIE_NONE_NEEDS_SECURE sessionCookie.secure");
    assertThat(cookie("s").sameSite(SameSite.NONE).check()).isEmpty();
  }

  @Test
  void S132_Partitioned_needs_Secure() {
    assertThat(cookie("s").partitioned().notSecure().findings())
        .containsExactly("PARTITIONED_NEEDS_SECURE sessionCookie.secure");
    assertThat(cookie("s").partitioned().check()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"__Host-s", "__HOST-s", "__host-s", "__Host-"})
  void S76_a_cookie_of_its_host_is_Secure_and_has_the_path_of_all_and_no_domain(String name) {
    assertThat(cookie(name).notSecure().path("/api").domain("bank.example").findings())
        .containsExactly(PREFIX + "secure", PREFIX + "path", PREFIX + "domain");
    assertThat(cookie(name).path("/").notHttpOnly().check()).isEmpty();
  }

  @Test
  void one_missing_Secure_is_said_once() {
    assertThat(cookie("__Host-s").sameSite(SameSite.NONE).partitioned().notSecure().findings())
        .containsExactly("COOKIE_NONE_NEEDS_SECURE sessionCookie.secure");
    assertThat(cookie("__Host-s").partitioned().notSecure().path("/api").findings())
        .containsExactly(PREFIX + "path", "PARTITIONED_NEEDS_SECURE sessionCookie.secure");
  }

  @Test
  void S76_each_attribute_says_what_to_do() {
    assertThat(cookie("__Host-s").path("/api").check())
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.message())
                    .isEqualTo(
                        "[latchkey:COOKIE_PREFIX_VIOLATION] Browsers drop \"__Host-s\" without a"
                            + " word: the prefix __Host- promises the path /.\n"
                            + "  Write path = \"/\", or choose a name without the prefix."));
  }

  @ParameterizedTest
  @ValueSource(strings = {"__Secure-s", "__SECURE-s"})
  void S77_the_prefix_Secure_needs_the_attribute(String name) {
    assertThat(cookie(name).notSecure().path("/api").domain("bank.example").findings())
        .containsExactly(PREFIX + "secure");
    assertThat(cookie(name).path("/api").domain("bank.example").notHttpOnly().check()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"__Http-s,", "__HTTP-s,", "__Host-Http-s,path", "__host-http-s,path"})
  void S78_the_prefix_Http_needs_HttpOnly_and_Secure(String name, String ofHost) {
    List<String> all =
        ofHost == null
            ? List.of(PREFIX + "secure", PREFIX + "httpOnly")
            : List.of(PREFIX + "secure", PREFIX + "httpOnly", PREFIX + ofHost);
    assertThat(cookie(name).notSecure().notHttpOnly().path("/api").findings()).isEqualTo(all);
    assertThat(cookie(name).check()).isEmpty();
  }

  @Test
  void S128_where_there_is_no_TLS_a_Secure_cookie_is_never_stored() {
    String never = "COOKIE_NEVER_STORED sessionCookie.name";
    assertThat(cookie("s").of("http://bank.example", "http://bank.test").findings())
        .containsExactly(never);
    assertThat(cookie("__Host-s").of("http://bank.example").findings()).containsExactly(never);
    assertThat(cookie("s").of("http://bank.example", "https://bank.example").findings()).isEmpty();
    assertThat(cookie("s").of("http://localhost:8080").findings()).isEmpty();
    assertThat(cookie("s").notSecure().of("http://bank.example").findings()).isEmpty();
    assertThat(cookie("s").of("${bank.origin}", "http://bank.example").findings()).isEmpty();
    assertThat(cookie("s").of().findings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "other.example, https://bank.example",
    "api.bank.example, https://bank.example",
    "ank.example, https://bank.example",
    "bank.example., https://bank.example",
    "com, https://bank.com",
    "co.uk, https://bank.co.uk",
    ".github.io, https://bank.github.io",
    "0.0.1, http://127.0.0.1",
    "localhost, http://bank.localhost",
    "https://bank.example, https://bank.example",
    "., https://bank.example",
  })
  void S129_a_domain_that_no_public_origin_may_set(String domain, String origin) {
    assertThat(cookie("s").notSecure().domain(domain).of(origin).findings())
        .containsExactly("COOKIE_DOMAIN_MISSES_ORIGIN sessionCookie.domain");
  }

  @ParameterizedTest
  @CsvSource({
    "bank.example, https://bank.example",
    ".bank.example, https://bank.example",
    "Bank.Example, https://www.bank.example:8443",
    "127.0.0.1, http://127.0.0.1:8080",
    "localhost, http://localhost:8080",
    "github.io, https://github.io",
    "'', https://bank.example",
    "${bank.domain}, https://bank.example",
    "other.example, ${bank.origin}",
  })
  void S129_a_domain_that_a_public_origin_may_set(String domain, String origin) {
    assertThat(cookie("s").notSecure().domain(domain).of(origin).findings()).isEmpty();
  }

  @Test
  void S129_one_covered_origin_is_enough() {
    assertThat(
            cookie("s")
                .domain("a.bank.example")
                .of("https://a.bank.example", "https://b.bank.example")
                .findings())
        .isEmpty();
  }

  @Test
  void S66_no_domain_spans_two_sites() {
    assertThat(
            cookie("s")
                .domain("bank.example")
                .of("https://www.bank.example", "https://bank.test")
                .check())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(Declarations.summary(finding))
                  .isEqualTo("COOKIE_DOMAIN_CANNOT_SPAN sessionCookie.domain");
              assertThat(finding.arguments()).containsExactly("bank.example", "https://bank.test");
            });
    assertThat(cookie("s").of("https://www.bank.example", "https://bank.test").findings())
        .isEmpty();
  }

  @Test
  void before_login_tokens_bind_to_a_cookie_that_no_other_host_can_set() {
    String unprefixed = "COOKIE_BEFORE_LOGIN_UNPREFIXED sessionCookie.beforeLogin";
    for (String name : List.of("visitor", "__Secure-visitor", "__Http-visitor", "__host-visitor")) {
      assertThat(cookie("s").beforeLogin(name).findings()).as(name).containsExactly(unprefixed);
    }
    assertThat(cookie("__Host-s").beforeLogin("__Host-s").findings()).containsExactly(unprefixed);
    assertThat(cookie("__Host-s").beforeLogin("__Host-S").findings()).isEmpty();
    assertThat(cookie("s").beforeLogin("__Host-a b").findings())
        .containsExactly("COOKIE_NAME_INVALID sessionCookie.beforeLogin");
    assertThat(cookie("s").beforeLogin("").findings()).isEmpty();
  }

  @Test
  void what_only_a_look_up_tells_is_not_judged() {
    assertThat(
            cookie("__Host-${name}")
                .notSecure()
                .path("${path}")
                .domain("${domain}")
                .beforeLogin("${before}")
                .check())
        .isEmpty();
    assertThat(cookie("__Host-s").path("${path}").domain("${domain}").check()).isEmpty();
  }

  @Test
  void S12_bearer_tokens_exclude_a_session_cookie() {
    assertThat(PolicyCheck.check(cookie("s").facts(Credential.BEARER)))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(Declarations.summary(finding))
                  .isEqualTo("CSRF_CREDENTIAL_SOURCE_CONFLICT credentials");
              assertThat(finding.arguments()).containsExactly("sessionCookie");
            });
    assertThat(
            PolicyCheck.check(cookie("s").facts(Credential.BEARER, Credential.BASIC))
                .get(0)
                .arguments())
        .containsExactly("BASIC and sessionCookie");
    assertThat(PolicyCheck.check(cookie("s").facts(Credential.COOKIE))).isEmpty();
  }
}
