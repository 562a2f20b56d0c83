package dev.latchkey.policy;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Judges {@code methods}, each name by itself and beside the others. */
final class MethodRules {

  private final PolicyInUse use;
  private final boolean any;
  private final Set<String> seen = new HashSet<>();

  private MethodRules(PolicyInUse use) {
    this.use = use;
    this.any = Policy.lists(use.policy().methods(), Policy.ANY);
  }

  static List<Finding> check(PolicyInUse use) {
    MethodRules rules = new MethodRules(use);
    return use.policy().methods().stream().flatMap(rules::findings).toList();
  }

  private Stream<Finding> findings(Setting method) {
    return Stream.of(ofName(method), ofRepetition(method), ofWildcard(method))
        .flatMap(Optional::stream);
  }

  private Optional<Finding> ofName(Setting method) {
    String text = method.text();
    if (text.equals(Policy.INFERRED) || text.equals(Policy.ANY)) {
      return Optional.empty();
    }
    Optional<Finding> noToken = Token.check(method, MethodRule.METHOD_INVALID);
    return noToken.isPresent() ? noToken : ofToken(method);
  }

  private Optional<Finding> ofToken(Setting method) {
    String text = method.text();
    if (MethodName.isForbidden(text)) {
      return finding(MethodRule.METHOD_FORBIDDEN, method);
    }
    if (MethodName.isMisspeltPatch(text) && !isServedAsWritten(text)) {
      return finding(MethodRule.METHOD_CASE_PATCH, method);
    }
    String sent = MethodName.normalize(text);
    if (!sent.equals(text)) {
      return finding(MethodRule.METHOD_CASE, method, sent);
    }
    return text.equals("OPTIONS") ? finding(MethodRule.METHOD_OPTIONS, method) : Optional.empty();
  }

  private Optional<Finding> ofRepetition(Setting method) {
    return seen.add(MethodName.normalize(method.text()))
        ? Optional.empty()
        : finding(MethodRule.DUPLICATE_METHOD, method);
  }

  private Optional<Finding> ofWildcard(Setting method) {
    return any && !method.text().equals(Policy.ANY)
        ? finding(OriginListRule.REDUNDANT_WITH_WILDCARD, method)
        : Optional.empty();
  }

  /** {@code @HttpMethod("patch")} is odd and legal; such a method is served, in that case. */
  private boolean isServedAsWritten(String text) {
    return use.endpoints().stream().anyMatch(endpoint -> endpoint.verb().equals(text));
  }

  private static Optional<Finding> finding(Rule rule, Setting method) {
    return Optional.of(Finding.of(rule, method.pointer(), method.text()));
  }

  private static Optional<Finding> finding(Rule rule, Setting method, String sent) {
    return Optional.of(Finding.of(rule, method.pointer(), method.text(), sent));
  }
}
