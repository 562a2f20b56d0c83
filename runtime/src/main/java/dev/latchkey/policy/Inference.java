package dev.latchkey.policy;

import dev.latchkey.policy.ApplicationFacts.Credential;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Says what a declaration amounts to once its defaults are replaced by what the signatures say. */
public final class Inference {

  private static final String OPTIONS = "OPTIONS";

  private final Policy policy;
  private final List<EndpointSignature> endpoints;
  private final ApplicationFacts application;
  private final Set<String> gateHeaders;

  private Inference(
      Policy policy,
      List<EndpointSignature> endpoints,
      ApplicationFacts application,
      Set<String> gateHeaders) {
    this.gateHeaders = Set.copyOf(gateHeaders);
    this.policy = policy;
    this.endpoints = List.copyOf(endpoints);
    this.application = application;
  }

  /**
   * The policy as the generated filter and the preflight answer hold it.
   *
   * <p>A method or header name that {@link PolicyCheck} refuses never gets through, so that a
   * declaration in error opens nothing.
   *
   * @param policy the declaration
   * @param endpoints every endpoint that it governs
   * @param application the facts of the application
   * @param gateHeaders the headers that CSRF gates of these endpoints need
   * @return the policy after inference, independent of the order of the endpoints
   */
  public static EffectivePolicy effective(
      Policy policy,
      List<EndpointSignature> endpoints,
      ApplicationFacts application,
      Set<String> gateHeaders) {
    Inference inference = new Inference(policy, endpoints, application, gateHeaders);
    return new EffectivePolicy(
        inference.origins(),
        inference.methods(),
        inference.allowedHeaders(),
        inference.exposedHeaders(),
        policy.allowCredentials(),
        policy.maxAge());
  }

  /**
   * The policy of endpoints without gates that need a header.
   *
   * @param policy the declaration
   * @param endpoints every endpoint that it governs
   * @param application the facts of the application
   * @return the policy after inference
   */
  public static EffectivePolicy effective(
      Policy policy, List<EndpointSignature> endpoints, ApplicationFacts application) {
    return effective(policy, endpoints, application, Set.of());
  }

  private List<String> origins() {
    return Policy.lists(policy.origins(), Policy.ANY)
        ? List.of(Policy.ANY)
        : policy.origins().stream().map(Setting::text).distinct().toList();
  }

  private List<String> methods() {
    if (Policy.lists(policy.methods(), Policy.ANY)) {
      return List.of(Policy.ANY);
    }
    Stream<String> inferred =
        endpoints.stream().map(EndpointSignature::verb).filter(verb -> !verb.equals(OPTIONS));
    return listed(policy.methods(), inferred)
        .map(MethodName::normalize)
        .filter(MethodName::isSendable)
        .distinct()
        .sorted()
        .toList();
  }

  private List<String> allowedHeaders() {
    Predicate<String> allowable =
        name -> !HeaderName.isForbiddenRequest(name) && !HeaderName.isCorsResponse(name);
    return headers(listed(policy.allowedHeaders(), inferredHeaders().stream()), allowable);
  }

  private Collection<String> inferredHeaders() {
    Set<String> names = new TreeSet<>(gateHeaders);
    if (application.credentials().contains(Credential.BEARER)) {
      names.add(HeaderName.AUTHORIZATION);
    }
    for (EndpointSignature endpoint : endpoints) {
      if (Preflights.admitsContentType(endpoint)) {
        names.add(HeaderName.CONTENT_TYPE);
      }
      endpoint.headerParams().stream().filter(HeaderName::isInferable).forEach(names::add);
    }
    return names;
  }

  private List<String> exposedHeaders() {
    Stream<String> written = policy.exposedHeaders().stream().map(Setting::text);
    return headers(written, name -> !HeaderName.isForbiddenResponse(name));
  }

  /** The texts as written, with {@link Policy#INFERRED} replaced by what it stands for. */
  private static Stream<String> listed(List<Setting> settings, Stream<String> inferred) {
    Stream<String> written =
        settings.stream().map(Setting::text).filter(text -> !text.equals(Policy.INFERRED));
    return Policy.lists(settings, Policy.INFERRED) ? Stream.concat(inferred, written) : written;
  }

  /** Under credentials {@code "*"} would be the name of a header, which nobody can mean. */
  private List<String> headers(Stream<String> names, Predicate<String> allowable) {
    Set<String> sorted = new TreeSet<>();
    names.map(HeaderName::lower).filter(Token::matches).filter(allowable).forEach(sorted::add);
    boolean wildcard = sorted.remove(Policy.ANY) && !policy.allowCredentials();
    return wildcard
        ? Stream.concat(Stream.of(Policy.ANY), sorted.stream()).toList()
        : List.copyOf(sorted);
  }
}
