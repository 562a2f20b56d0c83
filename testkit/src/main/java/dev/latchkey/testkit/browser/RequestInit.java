package dev.latchkey.testkit.browser;

import dev.latchkey.policy.MethodName;
import dev.latchkey.policy.Token;
import java.util.List;
import java.util.Optional;

/**
 * What a script gives to {@code fetch} beside method and URL.
 *
 * @param mode its {@code mode}
 * @param credentials its {@code credentials}
 * @param headers its {@code headers}
 * @param body its {@code body}
 * @see <a href="https://fetch.spec.whatwg.org/#requestinit">Fetch, RequestInit</a>
 */
record RequestInit(
    RequestMode mode, CredentialsMode credentials, HeaderList headers, ScriptBody body) {

  private static final String WHITESPACE = "^[\\t\\n\\r ]+|[\\t\\n\\r ]+$";

  /** What holds where a script says nothing. */
  static final RequestInit DEFAULT =
      new RequestInit(
          RequestMode.CORS, CredentialsMode.SAME_ORIGIN, HeaderList.EMPTY, ScriptBody.NONE);

  RequestInit with(RequestMode other) {
    return new RequestInit(other, credentials, headers, body);
  }

  RequestInit with(CredentialsMode other) {
    return new RequestInit(mode, other, headers, body);
  }

  RequestInit with(ScriptBody other) {
    return new RequestInit(mode, credentials, headers, other);
  }

  RequestInit without(String header) {
    return new RequestInit(mode, credentials, headers.without(header), body);
  }

  RequestInit withHeader(String name, String value) {
    String stripped = value.replaceAll(WHITESPACE, "");
    return new RequestInit(mode, credentials, headers.with(name, stripped), body);
  }

  /**
   * Why {@code fetch} throws instead of sending anything; empty if it does not.
   *
   * @see <a href="https://fetch.spec.whatwg.org/#dom-request">Fetch, new Request</a>
   */
  Optional<String> typeError(String method) {
    return methodError(method).or(() -> ScriptHeaders.error(headers));
  }

  private Optional<String> methodError(String method) {
    if (!Token.matches(method) || MethodName.isForbidden(method)) {
      return thrown("no script may use the method \"%s\" (Fetch, forbidden method)", method);
    }
    if (mode == RequestMode.NO_CORS && !MethodName.isSafelisted(method)) {
      return thrown("the mode no-cors has no method %s (Fetch, new Request)", method);
    }
    return body.isPresent() && (method.equals("GET") || method.equals("HEAD"))
        ? thrown("a %s has no body (Fetch, new Request)", method)
        : Optional.empty();
  }

  private static Optional<String> thrown(String why, String method) {
    return Optional.of("fetch throws a TypeError: " + why.formatted(method) + '.');
  }

  /** The request that it makes. */
  Request request(Client client, String method, Url url) {
    return body.in(
        new Request(
            client,
            mode,
            credentials,
            Destination.EMPTY,
            method,
            List.of(url),
            ScriptHeaders.sent(headers, mode),
            Optional.empty(),
            Tainting.BASIC));
  }
}
