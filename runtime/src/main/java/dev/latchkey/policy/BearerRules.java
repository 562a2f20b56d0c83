package dev.latchkey.policy;

import java.util.List;

/** Judges endpoints of an application whose users prove themselves by a token alone. */
final class BearerRules {

  private BearerRules() {}

  /** Under a cross-origin policy the same is said there, at the policy. */
  static List<CsrfFinding> check(GuardInUse use) {
    GuardedEndpoint endpoint = use.endpoint();
    if (!use.application().bearerOnly() || !endpoint.inScope() || endpoint.sharing().isPresent()) {
      return List.of();
    }
    EndpointSignature signature = endpoint.signature();
    return signature.cookieParams().stream()
        .map(
            cookie ->
                Finding.of(
                    ApplicationRule.COOKIE_PARAM_UNDER_BEARER,
                    Pointer.DECLARATION,
                    signature.name(),
                    cookie))
        .map(finding -> new CsrfFinding(finding, CsrfFinding.Subject.ENDPOINT))
        .toList();
  }
}
