package dev.latchkey.csrf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.latchkey.policy.SessionCookie;
import dev.latchkey.policy.SessionCookie.SameSite;
import dev.latchkey.policy.Setting;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SessionCookieGuardTest {

  private static final String ALL = "; Path=/; Secure; HttpOnly; SameSite=Lax";

  private final SessionCookieGuard guard = guard("sid", SameSite.LAX, true, "/", "", false);

  /** Expects scripts to read the cookie: flags that are off, a domain, and a path of its own. */
  private final SessionCookieGuard loose =
      guard("sid", SameSite.STRICT, false, "/app", "bank.example", false);

  private static Optional<String> completed(SessionCookieGuard by, String line) {
    return by.complete(line).map(SessionCookieGuard.Completed::line);
  }

  private List<String> corrected(String line) {
    return guard.complete(line).map(SessionCookieGuard.Completed::corrected).orElse(List.of());
  }

  private static SessionCookieGuard guard(
      String name, SameSite sameSite, boolean flags, String path, String domain, boolean parted) {
    return SessionCookieGuard.of(
        new SessionCookie(
            Setting.of("name", name),
            sameSite,
            flags,
            flags,
            Setting.of("path", path),
            Optional.of(Setting.of("domain", domain)),
            parted,
            Optional.empty()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sid=x",
        "sid=",
        "sid=\"a b\"",
        " sid =x",
        "\tsid=x",
        "sid==",
        "sid=a=b",
        "sid=a,b"
      })
  void all_that_is_missing_is_added(String pair) {
    assertThat(completed(guard, pair)).contains(pair + ALL);
    assertThat(corrected(pair)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "other=x",
        "SID=x",
        "sidx=x",
        "xsid=x",
        "sid",
        "sid; a=b",
        "",
        "=sid=x",
        "other=sid=x; SameSite=None",
        "other=x; sid=y",
        "\u00a0sid=x"
      })
  void other_cookies_are_left_alone(String line) {
    assertThat(completed(guard, line)).isEmpty();
    assertThat(corrected(line)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sid=x; Path=/; Secure; HttpOnly; SameSite=Lax",
        "sid=x;samesite=LAX;HTTPONLY;secure;path=/",
        "sid=x; SameSite = lax ; HttpOnly=yes; Secure=; Path = /",
        "sid=x; Expires=Wed, 21 Oct 2026 07:28:00 GMT; HttpOnly; Secure; Path=/; SameSite=Lax",
        "sid=x; Priority=High; Secure; Path=/; Version=1; SameSite=Lax; HttpOnly; Comment=\"a\"",
        "sid=x;; Secure; Path=/;  ; SameSite=Lax; HttpOnly; ;"
      })
  void what_is_right_is_left_as_it_is(String line) {
    assertThat(completed(guard, line)).contains(line);
    assertThat(corrected(line)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "sid=x; SameSite=None | sid=x; SameSite=Lax; Path=/; Secure; HttpOnly",
        "sid=x; SameSite=Strict; Secure | sid=x; SameSite=Lax; Secure; Path=/; HttpOnly",
        "sid=x; SameSite | sid=x; SameSite=Lax; Path=/; Secure; HttpOnly",
        "sid=x; SameSite=\"Lax\" | sid=x; SameSite=Lax; Path=/; Secure; HttpOnly",
        "sid=x; SameSite=whatever | sid=x; SameSite=Lax; Path=/; Secure; HttpOnly",
        "sid=x; Path=/app; Max-Age=5 | sid=x; Path=/; Max-Age=5; Secure; HttpOnly; SameSite=Lax",
        "sid=x; path=; Max-Age=5 | sid=x; Path=/; Max-Age=5; Secure; HttpOnly; SameSite=Lax",
        "sid=x; Path=\"/\" | sid=x; Path=/; Secure; HttpOnly; SameSite=Lax",
        "sid=x; Path=// | sid=x; Path=/; Secure; HttpOnly; SameSite=Lax",
      })
  void what_conflicts_is_replaced_in_its_place(String line, String expected) {
    assertThat(completed(guard, line)).contains(expected);
    assertThat(corrected(line)).hasSize(1).isSubsetOf("SameSite", "Path");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "sid=x; Domain=bank.example",
        "sid=x; domain=.bank.example",
        "sid=x; Domain=",
        "sid=x; Partitioned",
        "sid=x; PARTITIONED=1"
      })
  void what_is_not_declared_is_removed(String line) {
    assertThat(completed(guard, line)).contains("sid=x" + ALL);
    assertThat(corrected(line)).hasSize(1).isSubsetOf("Domain", "Partitioned");
    assertThat(completed(loose, "sid=x; Secure; httponly; Path=/app; Domain=bank.example"))
        .contains("sid=x; Path=/app; Domain=bank.example; SameSite=Strict");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "sid=x; SameSite=Lax; SameSite=None | sid=x; SameSite=Lax; Path=/; Secure; HttpOnly",
        "sid=x; SameSite=None; SameSite=Lax | sid=x; SameSite=Lax; Path=/; Secure; HttpOnly",
        "sid=x; Path=/; Path=/evil; path=/ | sid=x; Path=/; Secure; HttpOnly; SameSite=Lax",
        "sid=x; Secure; a=b; secure | sid=x; Secure; a=b; Path=/; HttpOnly; SameSite=Lax",
        "sid=x; a=b; a=b; Domain=y; Domain=z | sid=x; a=b; a=b; Path=/; Secure; HttpOnly; SameSite=Lax",
      })
  void what_stands_twice_stands_once(String line, String expected) {
    assertThat(completed(guard, line)).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sid=; Max-Age=0",
        "sid=x; Max-Age=-1; Comment=gone",
        "sid=; Expires=Thu, 01 Jan 1970 00:00:00 GMT",
        "sid=\"\"; Version=1; max-age=0"
      })
  void a_line_that_deletes_gets_the_same(String line) {
    assertThat(completed(guard, line)).contains(line + ALL);
  }

  @ParameterizedTest
  @ValueSource(strings = {"bank.example", ".bank.example", "BANK.example", " bank.example\t"})
  void a_domain_is_compared_as_browsers_do(String domain) {
    String line = "sid=x; Domain=" + domain + "; Path=/app; SameSite=Strict";

    assertThat(completed(loose, line)).contains(line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"evil.example", "..bank.example", "", "ban\u212a.example", "bank.example."})
  void another_domain_is_replaced(String domain) {
    assertThat(completed(loose, "sid=x; Domain=" + domain + "; Path=/app; SameSite=Strict"))
        .contains("sid=x; Domain=bank.example; Path=/app; SameSite=Strict");
    assertThat(completed(loose, "sid=x"))
        .contains("sid=x; Path=/app; Domain=bank.example; SameSite=Strict");
  }

  @Test
  void letters_outside_ascii_are_no_letters_inside() {
    String line = "sid=x; \u017fecure; \u017fameSite=None";

    assertThat(completed(guard, line)).contains(line + ALL);
    assertThat(completed(guard, "sid=x; Secure\u00a0").orElseThrow()).endsWith(ALL);
  }

  /** Browsers end a value at the first semicolon, whatever quotes say, and so do we. */
  @Test
  void quotes_hide_nothing() {
    assertThat(completed(guard, "sid=\"a; SameSite=None; Path=/app\""))
        .contains("sid=\"a; SameSite=Lax; Path=/; Secure; HttpOnly");
    assertThat(completed(guard, "sid=\"a;b\"")).contains("sid=\"a;b\"" + ALL);
  }

  @Test
  void a_semicolon_at_the_end_is_not_doubled() {
    assertThat(completed(guard, "sid=x;")).contains("sid=x;" + ALL.substring(1));
  }

  @ParameterizedTest
  @EnumSource(SameSite.class)
  void every_attribute_can_be_declared(SameSite sameSite) {
    String text = sameSite.name().charAt(0) + sameSite.name().substring(1).toLowerCase();
    SessionCookieGuard all = guard("sid", sameSite, true, "/a b", "bank.example", true);

    assertThat(completed(all, "sid=x"))
        .contains(
            "sid=x; Path=/a b; Domain=bank.example; Secure; HttpOnly; SameSite="
                + text
                + "; Partitioned");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sid=x",
        "sid=x; SameSite=None; Path=/a; Domain=z; Partitioned; Secure; secure; q=1;; w",
        "sid=;"
      })
  void a_completed_line_is_complete(String line) {
    String once = completed(guard, line).orElseThrow();

    assertThat(completed(guard, once)).contains(once);
    assertThat(corrected(once)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a b", "a=b", "a;b", "a\r\nb", "a\u00e9", "a,b", "\"a\""})
  void a_name_that_is_none_is_refused(String name) {
    assertThatThrownBy(() -> guard(name, SameSite.LAX, true, "/", "", false))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/; SameSite=None", "/\r\nX: y", "/\u00e9", ";"})
  void what_would_end_an_attribute_is_refused(String text) {
    assertThatThrownBy(() -> guard("sid", SameSite.LAX, true, text, "", false))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> guard("sid", SameSite.LAX, true, "/", text, false))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
