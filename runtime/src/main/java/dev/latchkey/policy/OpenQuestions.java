package dev.latchkey.policy;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The elements of which nobody knows yet what they say: those that a later look-up decides, and
 * those whose reference is itself in error. Nothing is said about them, nor what they may cure.
 */
final class OpenQuestions {

  /** What an answer could cure, for each attribute: an element more, or another text. */
  private static final Map<String, Set<Rule>> CURED =
      Map.of(
          "origins", Set.of(OriginListRule.ORIGINS_EMPTY, OriginListRule.OVERRIDE_UNUSED),
          "methods",
              Set.of(
                  SignatureRule.VERB_NOT_ALLOWED,
                  ApplicationRule.CERTIFICATE_NOT_IN_PREFLIGHT,
                  TrustRule.CREDENTIALED_SAFELISTED_VERB_UNLISTED),
          "allowedHeaders",
              Set.of(
                  SignatureRule.CONTENT_TYPE_NOT_ALLOWED,
                  SignatureRule.HEADER_PARAM_NOT_ALLOWED,
                  SignatureRule.AUTHORIZATION_NOT_COVERED_BY_WILDCARD,
                  SignatureRule.MAX_AGE_UNUSED),
          "publicOrigins",
              Set.of(
                  ApplicationRule.PUBLIC_ORIGINS_EMPTY,
                  CookieRule.COOKIE_NEVER_STORED,
                  CookieRule.COOKIE_DOMAIN_MISSES_ORIGIN),
          "trustedOrigins", Set.of(OriginListRule.OVERRIDE_UNUSED),
          "sessionCookie.name",
              Set.of(CookieRule.COOKIE_PREFIX_VIOLATION, CookieRule.COOKIE_NEVER_STORED),
          "sessionCookie.path", Set.of(CookieRule.COOKIE_PREFIX_VIOLATION),
          "sessionCookie.domain",
              Set.of(
                  CookieRule.COOKIE_PREFIX_VIOLATION,
                  CookieRule.COOKIE_DOMAIN_MISSES_ORIGIN,
                  CookieRule.COOKIE_DOMAIN_CANNOT_SPAN));

  /** What holds whatever the text that it points at will say. */
  private static final Set<Rule> LASTING = Set.of(GateRule.REPORT_ONLY_UNDECLARED);

  private final Set<Pointer> elements;
  private final List<Finding> ofReferences;
  private final Set<Rule> cured;

  OpenQuestions(Set<Pointer> undecided, List<Finding> ofReferences) {
    this.ofReferences = ofReferences;
    elements = new HashSet<>(undecided);
    ofReferences.forEach(finding -> elements.add(finding.pointer()));
    cured =
        elements.stream()
            .map(Pointer::attribute)
            .flatMap(attribute -> CURED.getOrDefault(attribute, Set.of()).stream())
            .collect(Collectors.toSet());
  }

  /** What is wrong with references, then what the rules found and no answer can change. */
  List<Finding> settled(List<Finding> ofRules) {
    Stream<Finding> lasting =
        ofRules.stream()
            .filter(this::isAnswered)
            .filter(finding -> !cured.contains(finding.rule()));
    return Stream.concat(ofReferences.stream(), lasting).toList();
  }

  private boolean isAnswered(Finding finding) {
    return LASTING.contains(finding.rule()) || !elements.contains(finding.pointer());
  }
}
