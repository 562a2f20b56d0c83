package dev.latchkey.startup;

import dev.latchkey.policy.ApplicationFacts;
import dev.latchkey.policy.ApplicationFacts.Credential;
import dev.latchkey.policy.ApplicationFacts.Refusal;
import dev.latchkey.policy.SessionCookie;
import dev.latchkey.policy.Setting;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What facts mean, wherever they were written: two statements with equal meaning are one.
 *
 * @param publicOrigins where browsers see the application
 * @param credentials what proves who the user is
 * @param sessionCookie the attributes of the cookie as texts
 * @param refuse what is refused besides
 * @param tokenKeys references to keys, as written
 * @param tokenMaxAge how long a token is accepted
 */
record FactsMeaning(
    List<String> publicOrigins,
    Set<Credential> credentials,
    Optional<List<String>> sessionCookie,
    Set<Refusal> refuse,
    List<String> tokenKeys,
    int tokenMaxAge) {

  static FactsMeaning of(ApplicationFacts facts) {
    return new FactsMeaning(
        texts(facts.publicOrigins()),
        facts.credentials(),
        facts.sessionCookie().map(FactsMeaning::texts),
        facts.refuse(),
        texts(facts.tokenKeys()),
        facts.tokenMaxAge());
  }

  private static List<String> texts(SessionCookie cookie) {
    return List.of(
        cookie.name().text(),
        cookie.sameSite().name(),
        String.valueOf(cookie.secure()),
        String.valueOf(cookie.httpOnly()),
        cookie.path().text(),
        text(cookie.domain()),
        String.valueOf(cookie.partitioned()),
        text(cookie.beforeLogin()));
  }

  private static String text(Optional<Setting> setting) {
    return setting.map(Setting::text).orElse("");
  }

  private static List<String> texts(List<Setting> settings) {
    return settings.stream().map(Setting::text).toList();
  }
}
