package dev.latchkey.testkit.browser;

import java.util.Optional;

/**
 * What a script says to {@code fetch}, and nobody says to a form, a link, an image or a beacon. To
 * drop it in silence would leave a test with another request than it reads like.
 */
final class FetchOnly {

  private FetchOnly() {}

  /**
   * Makes sure that nothing of it is lost.
   *
   * @param way what sends the request: "A form", say
   * @throws IllegalStateException if something would be, with what to do
   */
  static void check(RequestInit said, String way) {
    lost(said)
        .ifPresent(
            why -> {
              throw new IllegalStateException(way + ' ' + why);
            });
  }

  private static Optional<String> lost(RequestInit said) {
    return credentials(said).or(() -> body(said)).or(() -> header(said)).or(() -> mode(said));
  }

  private static Optional<String> credentials(RequestInit said) {
    return switch (said.credentials()) {
      case SAME_ORIGIN -> Optional.empty();
      case INCLUDE ->
          Optional.of(
              "takes cookies along by itself, as far as their SameSite lets it: leave withCookies() out.");
      case OMIT ->
          Optional.of("cannot leave cookies out: use fetch, or leave withoutCookies() out.");
    };
  }

  /** Before the headers, for a body brings its type along. */
  private static Optional<String> body(RequestInit said) {
    return said.body().isPresent()
        ? Optional.of(
            "sends nothing of body(...) or bodyWithoutType(...): use fetch, or leave that out.")
        : Optional.empty();
  }

  private static Optional<String> header(RequestInit said) {
    return said.headers().fields().stream()
        .findFirst()
        .map(
            field ->
                "sends no header of a script: use fetch, or leave header(\"%s\", ...) out."
                    .formatted(field.name()));
  }

  private static Optional<String> mode(RequestInit said) {
    return switch (said.mode()) {
      case NO_CORS -> Optional.of("has a mode of its own: use fetch, or leave noCors() out.");
      case SAME_ORIGIN ->
          Optional.of("has a mode of its own: use fetch, or leave sameOriginMode() out.");
      case CORS, NAVIGATE -> Optional.empty();
    };
  }
}
