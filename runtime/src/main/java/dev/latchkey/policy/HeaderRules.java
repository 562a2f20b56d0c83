package dev.latchkey.policy;

import java.util.List;
import java.util.Optional;

/** Judges {@code allowedHeaders} and {@code exposedHeaders} by themselves. */
final class HeaderRules {

  private HeaderRules() {}

  static List<Finding> checkAllowed(PolicyInUse use) {
    List<Setting> written =
        use.policy().allowedHeaders().stream()
            .filter(header -> !header.text().equals(Policy.INFERRED))
            .toList();
    return HeaderNames.check(written, use.policy().allowCredentials(), HeaderRules::ofRequest);
  }

  static List<Finding> checkExposed(PolicyInUse use) {
    Policy policy = use.policy();
    return HeaderNames.check(
        policy.exposedHeaders(), policy.allowCredentials(), HeaderRules::ofResponse);
  }

  private static Optional<Rule> ofRequest(String name) {
    if (name.equals(Policy.ANY)) {
      return Optional.of(HeaderRule.HEADER_WILDCARD_CREDENTIALED);
    }
    if (HeaderName.isForbiddenRequest(name)) {
      return Optional.of(HeaderRule.REQUEST_HEADER_FORBIDDEN);
    }
    if (HeaderName.isCorsResponse(name)) {
      return Optional.of(HeaderRule.REQUEST_HEADER_IS_RESPONSE);
    }
    if (HeaderName.isMethodOverride(name)) {
      return Optional.of(HeaderRule.METHOD_OVERRIDE_HEADER);
    }
    // Content-Type is safelisted for three media types only, and most scripts send another.
    return HeaderName.isSafelistedRequest(name) && !name.equalsIgnoreCase(HeaderName.CONTENT_TYPE)
        ? Optional.of(HeaderRule.SAFELISTED_HEADER)
        : Optional.empty();
  }

  private static Optional<Rule> ofResponse(String name) {
    if (name.equals(Policy.ANY)) {
      return Optional.of(HeaderRule.EXPOSE_WILDCARD_CREDENTIALED);
    }
    if (HeaderName.isForbiddenResponse(name)) {
      return Optional.of(HeaderRule.EXPOSE_FORBIDDEN);
    }
    if (HeaderName.isCorsRequest(name)) {
      return Optional.of(HeaderRule.EXPOSE_IS_REQUEST);
    }
    if (HeaderName.isPreflightResponse(name)) {
      return Optional.of(HeaderRule.EXPOSE_IS_PREFLIGHT);
    }
    return HeaderName.isSafelistedResponse(name)
        ? Optional.of(HeaderRule.EXPOSE_SAFELISTED)
        : Optional.empty();
  }
}
