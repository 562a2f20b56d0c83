package dev.latchkey.policy;

/** Rules about the names in {@code allowedHeaders} and {@code exposedHeaders}. */
public enum HeaderRule implements Rule {
  /**
   * A header name is a token.
   *
   * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-5.1">RFC 9110, section 5.1</a>
   */
  HEADER_INVALID(
      Severity.ERROR,
      "\"{0}\" is not a header name.",
      "Write a token, as in \"X-Request-Id\": no spaces, no separators, ASCII only.",
      "https://www.rfc-editor.org/rfc/rfc9110#section-5.1"),
  /**
   * A name is repeated; case makes no difference.
   *
   * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-5.1">RFC 9110, section 5.1</a>
   */
  DUPLICATE_HEADER(
      Severity.WARNING,
      "\"{0}\" is listed already: case makes no difference in header names.",
      "Remove the second one.",
      "https://www.rfc-editor.org/rfc/rfc9110#section-5.1"),
  /**
   * A request header that no script can set.
   *
   * @see <a href="https://fetch.spec.whatwg.org/#forbidden-request-header">Fetch, forbidden
   *     request-header</a>
   */
  REQUEST_HEADER_FORBIDDEN(
      Severity.ERROR,
      "No script can set \"{0}\": it belongs to the browser.",
      "Remove it. What the browser sends by itself needs no permission.",
      "https://fetch.spec.whatwg.org/#forbidden-request-header"),
  /**
   * A response header among the request headers.
   *
   * @see <a href="https://fetch.spec.whatwg.org/#http-responses">Fetch, HTTP responses</a>
   */
  REQUEST_HEADER_IS_RESPONSE(
      Severity.ERROR,
      "\"{0}\" is a response header, and Latchkey writes it.",
      "Remove it, and ask no script to send it.",
      "https://fetch.spec.whatwg.org/#http-responses"),
  /** A header that changes the verb behind the preflight's back. */
  METHOD_OVERRIDE_HEADER(
      Severity.WARNING,
      "\"{0}\" can turn a permitted method into one that methods does not list.",
      "Remove it, and call the method by its own name.",
      ""),
  /**
   * A header that mostly needs no permission.
   *
   * @see <a href="https://fetch.spec.whatwg.org/#cors-safelisted-request-header">Fetch,
   *     CORS-safelisted request-header</a>
   */
  SAFELISTED_HEADER(
      Severity.NOTE,
      "\"{0}\" needs no permission unless its value is unusual.",
      "Remove it, unless scripts send such values.",
      "https://fetch.spec.whatwg.org/#cors-safelisted-request-header"),
  /**
   * Under credentials the wildcard is a name like any other.
   *
   * @see <a href="https://fetch.spec.whatwg.org/#cors-protocol-and-credentials">Fetch, CORS
   *     protocol and credentials</a>
   */
  HEADER_WILDCARD_CREDENTIALED(
      Severity.ERROR,
      "\"{0}\" is the name of a header, and no wildcard, in a policy with credentials.",
      "Write the names, or leave allowedHeaders out and let Latchkey infer them.",
      "https://fetch.spec.whatwg.org/#cors-protocol-and-credentials"),
  /**
   * Under credentials the wildcard is a name like any other.
   *
   * @see <a href="https://fetch.spec.whatwg.org/#cors-protocol-and-credentials">Fetch, CORS
   *     protocol and credentials</a>
   */
  EXPOSE_WILDCARD_CREDENTIALED(
      Severity.ERROR,
      "\"{0}\" is the name of a header, and no wildcard, in a policy with credentials.",
      "Write the names of the headers that scripts read.",
      "https://fetch.spec.whatwg.org/#cors-protocol-and-credentials"),
  /**
   * A response header that no script can read.
   *
   * @see <a href="https://fetch.spec.whatwg.org/#forbidden-response-header-name">Fetch, forbidden
   *     response-header name</a>
   */
  EXPOSE_FORBIDDEN(
      Severity.ERROR,
      "No script can read \"{0}\", exposed or not.",
      "Remove it.",
      "https://fetch.spec.whatwg.org/#forbidden-response-header-name"),
  /**
   * A request header among the response headers.
   *
   * @see <a href="https://fetch.spec.whatwg.org/#http-requests">Fetch, HTTP requests</a>
   */
  EXPOSE_IS_REQUEST(
      Severity.ERROR,
      "\"{0}\" is a request header: no response carries it.",
      "Remove it.",
      "https://fetch.spec.whatwg.org/#http-requests"),
  /**
   * A header of preflight responses, which no script sees.
   *
   * @see <a href="https://fetch.spec.whatwg.org/#http-responses">Fetch, HTTP responses</a>
   */
  EXPOSE_IS_PREFLIGHT(
      Severity.ERROR,
      "\"{0}\" stands in responses to preflights only, and no script sees those.",
      "Remove it.",
      "https://fetch.spec.whatwg.org/#http-responses"),
  /**
   * A response header that every script may read.
   *
   * @see <a href="https://fetch.spec.whatwg.org/#cors-safelisted-response-header-name">Fetch,
   *     CORS-safelisted response-header name</a>
   */
  EXPOSE_SAFELISTED(
      Severity.WARNING,
      "Scripts may read \"{0}\" without this.",
      "Remove it.",
      "https://fetch.spec.whatwg.org/#cors-safelisted-response-header-name");

  private final RuleText text;

  HeaderRule(Severity severity, String problem, String fix, String clause) {
    text = new RuleText(severity, problem, fix, clause);
  }

  @Override
  public RuleText text() {
    return text;
  }
}
