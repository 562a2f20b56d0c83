package dev.latchkey.policy;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The patterns of a list that cover others. A cover is looked up by the few spellings that it can
 * have, and not by trying all patterns: a list from configuration may be long.
 */
final class WideOrigins {

  private static final String ANY_PORT = ":*";

  private final Map<String, Integer> ranks = new HashMap<>();

  /** Adds a pattern, if it can cover any other; {@code *} is judged by itself. */
  void add(OriginPattern pattern) {
    if (pattern.hasHostWildcard() || pattern.hasPortWildcard()) {
      ranks.putIfAbsent(pattern.toString(), ranks.size());
    }
  }

  /** The first of these patterns that covers another one. */
  Optional<String> coverOf(OriginPattern covered) {
    if (ranks.isEmpty() || covered.isAny()) {
      return Optional.empty();
    }
    OriginParts parts = OriginParts.of(covered.toString());
    return hosts(parts)
        .map(parts::withHost)
        .flatMap(cover -> Stream.of(cover, cover.withPort(ANY_PORT)))
        .map(OriginParts::toString)
        .filter(cover -> ranks.containsKey(cover) && !cover.equals(covered.toString()))
        .min(Comparator.comparing(ranks::get));
  }

  /** The host as written, and a wildcard for each domain that it lies below. */
  private static Stream<String> hosts(OriginParts parts) {
    String base = parts.base();
    Stream<Integer> dots =
        Stream.iterate(base.indexOf('.'), dot -> dot >= 0, dot -> base.indexOf('.', dot + 1));
    return Stream.concat(Stream.of(parts.host()), dots.map(dot -> '*' + base.substring(dot)));
  }
}
