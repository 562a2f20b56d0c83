package dev.latchkey.policy;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Judges a policy beside what the endpoints consume and which parameters they read. */
final class SignatureRules {

  private static final Pointer ALLOWED_HEADERS = Pointer.to("allowedHeaders");

  private final PolicyInUse use;

  private SignatureRules(PolicyInUse use) {
    this.use = use;
  }

  static List<Finding> check(PolicyInUse use) {
    SignatureRules rules = new SignatureRules(use);
    return use.endpoints().stream().flatMap(rules::findings).toList();
  }

  private Stream<Finding> findings(EndpointSignature endpoint) {
    Stream<Finding> ofHeaders =
        use.allowedHeadersAreExact()
            ? Stream.concat(ofContentType(endpoint), ofHeaderParams(endpoint))
            : ofWildcard(endpoint);
    return Stream.concat(ofHeaders, ofCookieParams(endpoint));
  }

  private Stream<Finding> ofContentType(EndpointSignature endpoint) {
    boolean refused =
        Preflights.needsContentType(endpoint) && !use.allowsHeader(HeaderName.CONTENT_TYPE);
    return refused
        ? Stream.of(
            Finding.of(
                SignatureRule.CONTENT_TYPE_NOT_ALLOWED,
                ALLOWED_HEADERS,
                endpoint.name(),
                String.join(", ", endpoint.consumes())))
        : Stream.empty();
  }

  private Stream<Finding> ofHeaderParams(EndpointSignature endpoint) {
    return distinct(endpoint.headerParams())
        .filter(name -> needsPermission(name) && !use.allowsHeader(name))
        .map(
            name ->
                Finding.of(
                    SignatureRule.HEADER_PARAM_NOT_ALLOWED,
                    ALLOWED_HEADERS,
                    endpoint.name(),
                    name));
  }

  /** A name that no script can set needs none, and one that is safelisted hardly ever does. */
  private static boolean needsPermission(String name) {
    return HeaderName.isInferable(name) && !HeaderName.isSafelistedRequest(name);
  }

  private Stream<Finding> ofWildcard(EndpointSignature endpoint) {
    boolean reads =
        endpoint.headerParams().stream().anyMatch(HeaderName.AUTHORIZATION::equalsIgnoreCase);
    return reads && wildcardIsAllThereIs()
        ? use.policy().allowedHeaders().stream()
            .filter(header -> header.text().equals(Policy.ANY))
            .limit(1)
            .map(
                header ->
                    Finding.of(
                        SignatureRule.AUTHORIZATION_NOT_COVERED_BY_WILDCARD,
                        header.pointer(),
                        endpoint.name()))
        : Stream.empty();
  }

  /** With credentials the wildcard is refused, and more need not be said about it. */
  private boolean wildcardIsAllThereIs() {
    return !use.policy().allowCredentials()
        && !Policy.lists(use.policy().allowedHeaders(), Policy.INFERRED)
        && !use.allowsHeader(HeaderName.AUTHORIZATION);
  }

  private Stream<Finding> ofCookieParams(EndpointSignature endpoint) {
    // Under bearer tokens it is the parameter that is wrong, and ApplicationRules says so.
    return use.policy().allowCredentials() || use.application().bearerOnly()
        ? Stream.empty()
        : endpoint.cookieParams().stream()
            .distinct()
            .map(
                name ->
                    Finding.of(
                        SignatureRule.COOKIE_PARAM_WITHOUT_CREDENTIALS,
                        Pointer.to("allowCredentials"),
                        endpoint.name(),
                        name));
  }

  private static Stream<String> distinct(List<String> names) {
    TreeSet<String> distinct = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    distinct.addAll(names);
    return distinct.stream();
  }
}
