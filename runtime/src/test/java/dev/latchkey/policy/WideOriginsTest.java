package dev.latchkey.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WideOriginsTest {

  private static final List<String> SCHEMES = List.of("https://", "http://", "app+x://");

  private static final List<String> HOSTS =
      List.of(
          "*.example",
          "*.a.example",
          "a.example",
          "b.a.example",
          "*.b.a.example",
          "xa.example",
          "*.xa.example",
          "a.example.",
          "*.a.example.",
          "localhost",
          "*.localhost",
          "127.0.0.1",
          "[::1]",
          "c.b.a.example");

  private static final List<String> PORTS = List.of("", ":8443", ":*");

  static Stream<Random> seeds() {
    return IntStream.range(0, 500).mapToObj(Random::new);
  }

  /** The look-up by spelling finds what trying all patterns in order finds. */
  @ParameterizedTest
  @MethodSource("seeds")
  void the_first_cover_is_found(Random random) {
    List<OriginPattern> patterns =
        Stream.generate(() -> next(random)).limit(random.nextInt(12)).distinct().toList();
    WideOrigins wide = new WideOrigins();
    patterns.forEach(wide::add);
    for (OriginPattern covered : patterns) {
      Optional<String> first =
          patterns.stream()
              .filter(pattern -> !pattern.equals(covered) && pattern.covers(covered))
              .map(OriginPattern::toString)
              .findFirst();
      assertThat(wide.coverOf(covered)).as(covered + " in " + patterns).isEqualTo(first);
    }
  }

  private static OriginPattern next(Random random) {
    return OriginPattern.of(pick(SCHEMES, random) + pick(HOSTS, random) + pick(PORTS, random));
  }

  private static String pick(List<String> texts, Random random) {
    return texts.get(random.nextInt(texts.size()));
  }
}
