package dev.latchkey.policy;

import dev.latchkey.policy.ApplicationFacts.Credential;
import java.util.List;
import java.util.stream.Stream;

/** Judges a policy beside the facts of the application. */
final class ApplicationRules {

  private static final Pointer ALLOW_CREDENTIALS = Pointer.to("allowCredentials");

  private ApplicationRules() {}

  static List<Finding> check(PolicyInUse use) {
    return Stream.of(ofBearer(use), ofCookieParams(use), ofCertificate(use))
        .flatMap(findings -> findings)
        .toList();
  }

  private static Stream<Finding> ofBearer(PolicyInUse use) {
    return use.application().bearerOnly() && use.policy().allowCredentials()
        ? Stream.of(Finding.of(ApplicationRule.CREDENTIALS_WITHOUT_AMBIENT, ALLOW_CREDENTIALS))
        : Stream.empty();
  }

  private static Stream<Finding> ofCookieParams(PolicyInUse use) {
    return use.application().bearerOnly()
        ? use.endpoints().stream().flatMap(ApplicationRules::cookieParams)
        : Stream.empty();
  }

  private static Stream<Finding> cookieParams(EndpointSignature endpoint) {
    return endpoint.cookieParams().stream()
        .distinct()
        .map(
            name ->
                Finding.of(
                    ApplicationRule.COOKIE_PARAM_UNDER_BEARER,
                    Pointer.DECLARATION,
                    endpoint.name(),
                    name));
  }

  /** Said once for a policy: the remedy is in the server's configuration and not in the method. */
  private static Stream<Finding> ofCertificate(PolicyInUse use) {
    boolean presented =
        use.policy().allowCredentials()
            && use.application().credentials().contains(Credential.CLIENT_CERTIFICATE);
    return presented
        ? use.endpoints().stream()
            .filter(endpoint -> isReachable(use, endpoint))
            .limit(1)
            .map(
                endpoint ->
                    Finding.of(
                        ApplicationRule.CERTIFICATE_NOT_IN_PREFLIGHT,
                        ALLOW_CREDENTIALS,
                        endpoint.name()))
        : Stream.empty();
  }

  private static boolean isReachable(PolicyInUse use, EndpointSignature endpoint) {
    return Preflights.isAlwaysNeeded(endpoint)
        && (MethodName.isSafelisted(endpoint.verb()) || use.allowsVerb(endpoint.verb()));
  }
}
