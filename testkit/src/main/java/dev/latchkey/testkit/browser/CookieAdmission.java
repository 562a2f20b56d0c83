package dev.latchkey.testkit.browser;

import dev.latchkey.policy.CookiePrefix;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Why a browser does not keep a cookie, whatever else it has.
 *
 * @see <a
 *     href="https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-rfc6265bis#section-5.7">RFC
 *     6265bis, storage model</a>
 */
record CookieAdmission(SetCookie cookie, Origin.Tuple origin) {

  private static final int LONGEST_PAIR = 4096;

  /** A sentence without its end; empty if nothing is wrong. */
  Optional<String> refusal() {
    return Stream.<Supplier<Optional<String>>>of(
            this::ofText, this::ofDomain, this::ofSecure, this::ofPrefix, this::ofHiddenPrefix)
        .flatMap(rule -> rule.get().stream())
        .findFirst();
  }

  private static Optional<String> when(boolean wrong, String why) {
    return wrong ? Optional.of(why) : Optional.empty();
  }

  private Optional<String> ofText() {
    String pair = cookie.name() + cookie.value();
    int length = pair.getBytes(StandardCharsets.UTF_8).length;
    return when(pair.isEmpty(), "it has neither name nor value")
        .or(() -> when(length > LONGEST_PAIR, "name and value are longer than 4096 bytes"))
        .or(() -> when(hasControl(pair), "it holds a control character"));
  }

  private static boolean hasControl(String pair) {
    return pair.chars().anyMatch(c -> c < ' ' && c != '\t' || c == 0x7f);
  }

  private Optional<String> ofDomain() {
    Optional<String> domain = cookie.domain().filter(it -> !it.equals(origin.host()));
    return domain.flatMap(
        it ->
            when(
                    !CookieDomain.matches(origin.host(), it),
                    "its Domain does not hold the host " + origin.host())
                .or(() -> when(CookieDomain.isSuffix(it), "its Domain is a public suffix")));
  }

  private Optional<String> ofSecure() {
    boolean secure = cookie.has("secure");
    return when(
            secure && !origin.isPotentiallyTrustworthy(),
            "it is Secure, and " + origin.serialize() + " is not")
        .or(() -> when(!secure && cookie.sameSite() == SameSite.NONE, "SameSite=None needs Secure"))
        .or(() -> when(!secure && cookie.has("partitioned"), "Partitioned needs Secure"));
  }

  private Optional<String> ofPrefix() {
    return CookiePrefix.of(cookie.name()).flatMap(this::ofPrefix);
  }

  private Optional<String> ofPrefix(CookiePrefix prefix) {
    boolean wholeHost = cookie.path().filter("/"::equals).isPresent() && cookie.domain().isEmpty();
    return when(!cookie.has("secure"), prefix.text() + " needs Secure")
        .or(
            () ->
                when(
                    prefix.isOfHost() && !wholeHost, prefix.text() + " needs Path=/ and no Domain"))
        .or(
            () ->
                when(
                    prefix.isOfHttp() && !cookie.has("httponly"),
                    prefix.text() + " needs HttpOnly"));
  }

  /** On the wire a value without a name looks like a name. */
  private Optional<String> ofHiddenPrefix() {
    return when(
        cookie.name().isEmpty() && CookiePrefix.of(cookie.value()).isPresent(),
        "it has no name, and its value begins like one");
  }
}
