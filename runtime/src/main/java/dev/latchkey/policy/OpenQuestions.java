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

  /** What an element more could cure, for each list attribute. */
  private static final Map<String, Set<Rule>> CURED =
      Map.of(
          "origins", Set.of(OriginListRule.ORIGINS_EMPTY, OriginListRule.OVERRIDE_UNUSED),
          "methods",
              Set.of(SignatureRule.VERB_NOT_ALLOWED, ApplicationRule.CERTIFICATE_NOT_IN_PREFLIGHT),
          "allowedHeaders",
              Set.of(
                  SignatureRule.CONTENT_TYPE_NOT_ALLOWED,
                  SignatureRule.HEADER_PARAM_NOT_ALLOWED,
                  SignatureRule.AUTHORIZATION_NOT_COVERED_BY_WILDCARD,
                  SignatureRule.MAX_AGE_UNUSED),
          "publicOrigins", Set.of(ApplicationRule.PUBLIC_ORIGINS_EMPTY));

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
            .filter(finding -> !elements.contains(finding.pointer()))
            .filter(finding -> !cured.contains(finding.rule()));
    return Stream.concat(ofReferences.stream(), lasting).toList();
  }
}
