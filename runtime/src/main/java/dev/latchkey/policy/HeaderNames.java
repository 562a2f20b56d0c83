package dev.latchkey.policy;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Judges one list of header names; what a single name may be differs, all else does not. */
final class HeaderNames {

  private final boolean credentials;
  private final boolean any;
  private final Function<String, Optional<Rule>> ruleOfName;
  private final Set<String> seen = new HashSet<>();

  private HeaderNames(
      List<Setting> headers, boolean credentials, Function<String, Optional<Rule>> ruleOfName) {
    this.credentials = credentials;
    this.ruleOfName = ruleOfName;
    this.any = headers.stream().anyMatch(this::isWildcard);
  }

  /**
   * Judges a list.
   *
   * @param headers the list
   * @param credentials whether {@code "*"} is a name like any other
   * @param ruleOfName the rule that a token breaks by itself, if any
   */
  static List<Finding> check(
      List<Setting> headers, boolean credentials, Function<String, Optional<Rule>> ruleOfName) {
    HeaderNames names = new HeaderNames(headers, credentials, ruleOfName);
    return headers.stream().flatMap(names::findings).toList();
  }

  private Stream<Finding> findings(Setting header) {
    return Stream.of(ofName(header), ofRepetition(header), ofWildcard(header))
        .flatMap(Optional::stream);
  }

  private Optional<Finding> ofName(Setting header) {
    if (isWildcard(header)) {
      return Optional.empty();
    }
    Optional<Finding> noToken = Token.check(header, HeaderRule.HEADER_INVALID);
    return noToken.isPresent()
        ? noToken
        : ruleOfName.apply(header.text()).map(rule -> finding(rule, header));
  }

  private Optional<Finding> ofRepetition(Setting header) {
    return seen.add(HeaderName.lower(header.text()))
        ? Optional.empty()
        : Optional.of(finding(HeaderRule.DUPLICATE_HEADER, header));
  }

  private Optional<Finding> ofWildcard(Setting header) {
    boolean covered =
        any
            && !isWildcard(header)
            // By the standard the wildcard does not cover this name; in Chromium it does.
            && !header.text().equalsIgnoreCase(HeaderName.AUTHORIZATION);
    return covered
        ? Optional.of(finding(OriginListRule.REDUNDANT_WITH_WILDCARD, header))
        : Optional.empty();
  }

  private boolean isWildcard(Setting header) {
    return !credentials && header.text().equals(Policy.ANY);
  }

  private static Finding finding(Rule rule, Setting header) {
    return Finding.of(rule, header.pointer(), header.text());
  }
}
