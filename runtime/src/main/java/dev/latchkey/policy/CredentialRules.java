package dev.latchkey.policy;

import java.util.List;
import java.util.stream.Stream;

/** Judges what a credentialed policy leaves out, and whom it should not name. */
final class CredentialRules {

  private CredentialRules() {}

  static List<Finding> check(PolicyInUse use) {
    return use.policy().allowCredentials()
        ? Stream.concat(ofVerbs(use), ofPublicOrigins(use)).toList()
        : List.of();
  }

  /** Each of the two verbs that pages send without a preflight, once. */
  private static Stream<Finding> ofVerbs(PolicyInUse use) {
    return Stream.of("GET", "POST")
        .filter(verb -> !use.allowsVerb(verb))
        .flatMap(
            verb ->
                use.endpoints().stream()
                    .filter(endpoint -> endpoint.verb().equals(verb))
                    .limit(1)
                    .map(CredentialRules::unlisted));
  }

  private static Finding unlisted(EndpointSignature endpoint) {
    return Finding.of(
        TrustRule.CREDENTIALED_SAFELISTED_VERB_UNLISTED,
        Pointer.to("methods"),
        endpoint.name(),
        endpoint.verb());
  }

  private static Stream<Finding> ofPublicOrigins(PolicyInUse use) {
    PublicOrigins publicOrigins = PublicOrigins.of(use.application());
    return use.policy().origins().stream()
        .filter(origin -> publicOrigins.listAmongOthers(origin.text()))
        .map(
            origin -> Finding.of(TrustRule.PUBLIC_ORIGIN_IN_CORS, origin.pointer(), origin.text()));
  }
}
