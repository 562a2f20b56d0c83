package dev.latchkey.compatibility.browser.drawn;

import dev.latchkey.compatibility.browser.drawn.DrawnEndpoint.Gate;
import dev.latchkey.compatibility.browser.lab.Story;
import dev.latchkey.compatibility.browser.lab.Story.Question;
import dev.latchkey.compatibility.browser.lab.Story.Reading;
import dev.latchkey.testkit.browser.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is to become of a request by what was drawn: by the attributes of the annotations, the Fetch
 * standard and RFC 6265bis, and by nothing that Latchkey computed.
 */
final class Declared {

  private final DrawnRequest request;
  private final DrawnPolicy policy;
  private final Sent sent;
  private final String method;
  private final Optional<DrawnEndpoint> endpoint;

  Declared(DrawnRequest request) {
    this.request = request;
    policy = request.policy();
    sent = new Sent(request);
    method = sent.method();
    endpoint = policy.endpoint(method);
  }

  Story story() {
    if (!sent.isPossible()) {
      return new Story(null, null, false, null);
    }
    Question asks = sent.question();
    if (asks != null && !preflightSucceeds()) {
      return new Story(asks, null, false, null);
    }
    boolean runs = matches() && gateAccepts();
    return new Story(asks, sent.evidence(), runs, isReadable() ? reading(runs) : null);
  }

  Verdict verdict() {
    Story story = story();
    if (story.sent() == null) {
      return Verdict.NEVER_SENT;
    }
    if (matches() && !story.ran()) {
      return Verdict.REFUSED;
    }
    return story.read() == null ? Verdict.WITHHELD : Verdict.READABLE;
  }

  private boolean preflightSucceeds() {
    return isShared() && request.unsafeHeaders().stream().allMatch(this::isHeaderAllowed);
  }

  /** Whether the policy shares this endpoint with this page, for this kind of credentials. */
  private boolean isShared() {
    return endpoint.filter(DrawnEndpoint::isShared).isPresent()
        && isMethodAllowed()
        && sharesWithPage();
  }

  private boolean isMethodAllowed() {
    return policy.methods() == null
        || policy.methods().contains(DrawnPolicy.ANY)
        || policy.methods().contains(method)
        || DrawnEndpoint.SAFELISTED.contains(method);
  }

  private boolean sharesWithPage() {
    return sent.includesCredentials()
        ? policy.allowCredentials() && isOriginAllowed()
        : isOriginAllowed();
  }

  private boolean isOriginAllowed() {
    return policy.allows(request.page().serializedOrigin());
  }

  private boolean isHeaderAllowed(String name) {
    List<String> listed =
        policy.allowedHeaders() == null ? List.of(DrawnPolicy.INFERRED) : policy.allowedHeaders();
    Set<String> allowed = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    allowed.addAll(listed);
    if (allowed.contains(DrawnPolicy.INFERRED)) {
      allowed.addAll(PolicyDraw.needed(policy.endpoints()));
    }
    return allowed.contains(name) || allowed.contains(DrawnPolicy.ANY);
  }

  /** Whether a resource method takes the request, so that a gate stands before it. */
  private boolean matches() {
    if (endpoint.isEmpty()) {
      return false;
    }
    DrawnEndpoint served = endpoint.get();
    String type = request.body().essence();
    return type == null
        || !served.hasEntity()
        || served.consumes().equals(DrawnEndpoint.ANY_TYPE)
        || served.consumes().equals(type);
  }

  private boolean gateAccepts() {
    Gate gate = endpoint.get().gate();
    if (!gate.isProtected()) {
      return true;
    }
    return originGateAccepts()
        && (gate != Gate.CUSTOM_HEADER || request.headers().containsKey("X-CSRF-Token"))
        && (gate != Gate.CONTENT_TYPE
            || !method.equals("POST")
            || DrawnEndpoint.JSON.equals(request.body().essence()));
  }

  /** An origin that is none is never trusted, although anybody may read. */
  private boolean originGateAccepts() {
    if (request.isSameOrigin() || request.page().isOpaque()) {
      return request.isSameOrigin();
    }
    boolean mayRead = endpoint.get().isShared() && isMethodAllowed() && isOriginAllowed();
    return mayRead && (policy.allowCredentials() || sent.cookies().isEmpty());
  }

  private boolean isReadable() {
    if (request.isSameOrigin()) {
      return true;
    }
    return sent.mode().equals("cors") && sharesWithPage() && (matches() ? isShared() : isUniform());
  }

  /** Where no method takes the request, a policy speaks if it is that of the whole path. */
  private boolean isUniform() {
    return policy.endpoints().stream().allMatch(DrawnEndpoint::isShared) && isMethodAllowed();
  }

  private Reading reading(boolean ran) {
    int status = ran ? 200 : matches() ? 403 : endpoint.isPresent() ? 415 : 405;
    return new Reading(status, ran ? readableHeaders() : Set.of());
  }

  private Set<String> readableHeaders() {
    Set<String> readable = new TreeSet<>();
    for (String name : Story.WATCHED) {
      if (request.isSameOrigin()
          || policy.exposedHeaders().contains(DrawnPolicy.ANY)
          || policy.exposedHeaders().stream().anyMatch(name::equalsIgnoreCase)) {
        readable.add(name);
      }
    }
    return readable;
  }
}
