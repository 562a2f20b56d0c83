package dev.latchkey.policy;

/**
 * Rules about the content-type gate beside the signature of an endpoint. {@code {0}} is always the
 * endpoint, as messages call it.
 */
public enum ContentTypeRule implements Rule {
  /**
   * Nothing consumed is named, or a range is. {@code {1}} is the range in quotation marks, or says
   * that there is none.
   *
   * @see <a href="https://fetch.spec.whatwg.org/#cors-safelisted-request-header">Fetch,
   *     CORS-safelisted request-header</a>
   */
  CSRF_CONSUMES_WILDCARD(
      Severity.ERROR,
      "{0} consumes {1}, and with it types that a page of another site sends without a preflight: the content-type gate refuses those.",
      "Name the types that are meant, as in @Consumes(\"application/json\"), or remove CONTENT_TYPE.",
      "https://fetch.spec.whatwg.org/#cors-safelisted-request-header"),
  /**
   * One of the three types that need no preflight. {@code {1}} is the type.
   *
   * @see <a href="https://fetch.spec.whatwg.org/#cors-safelisted-request-header">Fetch,
   *     CORS-safelisted request-header</a>
   */
  CSRF_CONSUMES_SIMPLE_TYPE(
      Severity.ERROR,
      "{0} consumes \"{1}\", which a page of another site sends without a preflight: the content-type gate refuses it.",
      "Remove the type, or remove CONTENT_TYPE: the origin gate stands without it.",
      "https://fetch.spec.whatwg.org/#cors-safelisted-request-header"),
  /**
   * A type that browsers themselves send, without a preflight. {@code {1}} is the type.
   *
   * @see <a href="https://fetch.spec.whatwg.org/#http-cors-protocol">Fetch, CORS protocol</a>
   */
  CSRF_CONSUMES_UNPREFLIGHTED_TYPE(
      Severity.ERROR,
      "{0} consumes \"{1}\", which browsers send to other sites by themselves and without a preflight: the content-type gate refuses it.",
      "Remove the type, or take such reports at an endpoint that is @CsrfExempt and reads no cookie.",
      "https://fetch.spec.whatwg.org/#http-cors-protocol"),
  /**
   * The type that a missing header stands for.
   *
   * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-8.3">RFC 9110, section 8.3</a>
   */
  CSRF_CONSUMES_OCTET_DEFAULT(
      Severity.WARNING,
      "{0} consumes \"application/octet-stream\", which a request without Content-Type counts as; the content-type gate demands the header itself.",
      "Have clients send Content-Type, or name a type that says what is sent, such as \"image/png\".",
      "https://www.rfc-editor.org/rfc/rfc9110#section-8.3"),
  /**
   * A type that is one slip away from a registered one. {@code {1}} is the type, {@code {2}} the
   * registered one.
   *
   * @see <a href="https://www.iana.org/assignments/media-types/">Media types</a>
   */
  CSRF_CONSUMES_UNKNOWN_TYPE(
      Severity.WARNING,
      "{0} consumes \"{1}\", which is no registered media type: the content-type gate refuses \"{2}\".",
      "Write \"{2}\".",
      "https://www.iana.org/assignments/media-types/"),
  /**
   * A method without an entity, which clients call without a header about one.
   *
   * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-8.3">RFC 9110, section 8.3</a>
   */
  CSRF_BODYLESS_REFUSED(
      Severity.WARNING,
      "{0} takes no entity, and the content-type gate refuses a POST without Content-Type, also one without a body.",
      "Have clients send a Content-Type that it consumes, or use CUSTOM_HEADER instead of CONTENT_TYPE.",
      "https://www.rfc-editor.org/rfc/rfc9110#section-8.3"),
  /**
   * Form parameters, which exist for types that need no preflight only.
   *
   * @see <a href="https://fetch.spec.whatwg.org/#cors-safelisted-request-header">Fetch,
   *     CORS-safelisted request-header</a>
   */
  CSRF_FORM_PARAM_WITH_CONTENT_TYPE_MODE(
      Severity.ERROR,
      "{0} reads form parameters, and forms come in types that a page of another site sends without a preflight: the content-type gate refuses all of them.",
      "Take an entity such as JSON, or remove CONTENT_TYPE: the origin gate stands without it.",
      "https://fetch.spec.whatwg.org/#cors-safelisted-request-header");

  private final RuleText text;

  ContentTypeRule(Severity severity, String problem, String fix, String clause) {
    text = new RuleText(severity, problem, fix, clause);
  }

  @Override
  public RuleText text() {
    return text;
  }
}
