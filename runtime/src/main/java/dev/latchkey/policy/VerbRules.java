package dev.latchkey.policy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Judges {@code methods} beside the verbs that the endpoints serve. */
final class VerbRules {

  private static final String OPTIONS = "OPTIONS";

  private static final Set<String> WITH_ANNOTATION =
      Set.of("DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT");

  private final PolicyInUse use;
  private final List<Setting> methods;

  private VerbRules(PolicyInUse use) {
    this.use = use;
    this.methods = use.policy().methods();
  }

  static List<Finding> check(PolicyInUse use) {
    if (use.endpoints().isEmpty()) {
      return List.of();
    }
    VerbRules rules = new VerbRules(use);
    return Stream.concat(rules.ofListed(), rules.ofServed()).toList();
  }

  private Stream<Finding> ofListed() {
    Set<String> served = served();
    return methods.stream()
        .filter(method -> isRightByItself(method.text()))
        .filter(method -> !served.contains(MethodName.normalize(method.text())))
        .map(this::notOnResource);
  }

  /** A container answers HEAD with the GET method. */
  private Set<String> served() {
    Set<String> verbs = new TreeSet<>();
    use.endpoints().forEach(endpoint -> verbs.add(endpoint.verb()));
    if (verbs.contains("GET")) {
      verbs.add("HEAD");
    }
    return verbs;
  }

  private static boolean isRightByItself(String method) {
    return MethodName.isSendable(method)
        && !method.equals(Policy.ANY)
        && !MethodName.isMisspeltPatch(method)
        && !MethodName.normalize(method).equals(OPTIONS);
  }

  private Finding notOnResource(Setting method) {
    String verb = MethodName.normalize(method.text());
    String annotation =
        WITH_ANNOTATION.contains(verb) ? '@' + verb : "@HttpMethod(\"" + verb + "\")";
    Finding finding =
        Finding.of(SignatureRule.METHOD_NOT_ON_RESOURCE, method.pointer(), verb, annotation);
    return use.policy().scope().isOpen() ? finding.as(Severity.WARNING) : finding;
  }

  private Stream<Finding> ofServed() {
    if (!use.methodsAreExact()) {
      return Stream.empty();
    }
    Set<String> known = new HashSet<>();
    methods.forEach(method -> known.add(MethodName.normalize(method.text())));
    return use.endpoints().stream()
        .filter(endpoint -> canBeMissed(endpoint.verb()))
        .filter(endpoint -> known.add(endpoint.verb()))
        .map(VerbRules::notAllowed);
  }

  private static boolean canBeMissed(String verb) {
    return MethodName.isSendable(verb) && !MethodName.isSafelisted(verb) && !verb.equals(OPTIONS);
  }

  private static Finding notAllowed(EndpointSignature endpoint) {
    return Finding.of(
        SignatureRule.VERB_NOT_ALLOWED, Pointer.to("methods"), endpoint.name(), endpoint.verb());
  }
}
