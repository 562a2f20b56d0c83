package dev.latchkey.policy;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Judges one origin text of a declaration. */
public final class OriginRules {

  private OriginRules() {}

  /**
   * All findings about one origin pattern of a CORS policy.
   *
   * @param origin the text and its place
   * @param allowCredentials whether credentialed responses are shared
   * @param overrules the refusals that the author overrules; those are left out
   * @return nothing for a pattern that is in order; one error for a text that is no pattern
   */
  public static List<Finding> check(
      Setting origin, boolean allowCredentials, Set<Overrule> overrules) {
    if (ParsedOrigin.of(origin) instanceof ParsedOrigin.Accepted accepted) {
      Stream<Finding> trust =
          trust(accepted, origin, allowCredentials)
              .filter(finding -> !isOverruled(finding, overrules));
      return Stream.concat(accepted.warnings().stream(), trust).toList();
    }
    return checkExact(origin);
  }

  /**
   * The findings about a text as such, whoever it lets in. Wildcards are in order here: who wants
   * none asks {@link OriginPattern}.
   *
   * @param origin the text and its place
   * @return nothing for a pattern that is in order; one error for a text that is no pattern
   */
  public static List<Finding> checkExact(Setting origin) {
    ParsedOrigin parsed = ParsedOrigin.of(origin);
    if (parsed instanceof ParsedOrigin.Refused refused) {
      return List.of(refused.finding());
    }
    return ((ParsedOrigin.Accepted) parsed).warnings();
  }

  /**
   * Whether a text is accepted only if the author overrules a refusal, so that the overrule is
   * used.
   *
   * @param origin the text and its place
   * @param allowCredentials whether credentialed responses are shared
   * @param overrule the overrule in question
   * @return {@code true} if {@link #check} without it would report what it overrules
   */
  public static boolean needsOverrule(Setting origin, boolean allowCredentials, Overrule overrule) {
    return ParsedOrigin.of(origin) instanceof ParsedOrigin.Accepted accepted
        && trust(accepted, origin, allowCredentials)
            .anyMatch(finding -> isOverruled(finding, Set.of(overrule)));
  }

  private static Stream<Finding> trust(
      ParsedOrigin.Accepted accepted, Setting origin, boolean allowCredentials) {
    return OriginTrust.check(accepted.pattern(), origin.pointer(), allowCredentials).stream();
  }

  private static boolean isOverruled(Finding finding, Set<Overrule> overrules) {
    return OriginTrust.overrule(finding.rule()).filter(overrules::contains).isPresent();
  }
}
