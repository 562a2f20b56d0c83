package dev.latchkey.policy;

import java.util.List;

/**
 * Where browsers see the application, beside the origins of other declarations.
 *
 * @param texts the public origins without duplicates; references that a later look-up decides among
 *     them
 */
record PublicOrigins(List<String> texts) {

  private static final String HTTP = "http://";

  static PublicOrigins of(ApplicationFacts application) {
    return new PublicOrigins(
        application.publicOrigins().stream().map(Setting::text).distinct().toList());
  }

  /** Whether each element is decided. */
  boolean areKnown() {
    return texts.stream().noneMatch(References::isIn);
  }

  /** Whether an origin is the only one. */
  boolean areOnly(String origin) {
    return texts.equals(List.of(origin));
  }

  /** Whether it is, or may turn out to be. */
  boolean mayBeOnly(String origin) {
    return !texts.isEmpty()
        && texts.stream().allMatch(text -> text.equals(origin) || References.isIn(text));
  }

  /** Whether an origin is among them, or may turn out to be. */
  boolean mayList(String origin) {
    return texts.contains(origin) || !areKnown();
  }

  /** Whether it is one of several, whatever is undecided. */
  boolean listAmongOthers(String origin) {
    return texts.contains(origin)
        && texts.stream().filter(text -> !References.isIn(text)).count() > 1;
  }

  /** Whether the application is served without TLS, or may turn out to be. */
  boolean mayAllBePlain() {
    return !texts.isEmpty()
        && texts.stream().allMatch(text -> text.startsWith(HTTP) || References.isIn(text));
  }

  /** Whether some user's browser sees the application on another machine, through TLS. */
  boolean areServedSecurely() {
    return texts.stream()
        .filter(text -> text.startsWith("https://") && !References.isIn(text))
        .flatMap(text -> TrustList.pattern(Setting.of("publicOrigins", text)).stream())
        .anyMatch(pattern -> !pattern.isLoopback());
  }
}
