package dev.latchkey.policy;

/**
 * Rules about what was decided for an endpoint, and where the decision stands. {@code {0}} is
 * always the element that a message is about, as messages call it.
 */
public enum DecisionRule implements Rule {
  /**
   * A state-changing endpoint that nobody decided about. {@code {1}} is its verb.
   *
   * @see <a href="https://www.rfc-editor.org/rfc/rfc6265#section-8.2">RFC 6265, section 8.2</a>
   */
  CSRF_UNPROTECTED_UNSAFE_METHOD(
      Severity.ERROR,
      "{0} answers {1}, and nothing says whether a request that another site forges may reach it.",
      "Decide: @CsrfProtected on the method, its class or the application; @CsrfExempt(reason = \"...\") on the method, which has to stand in the resource class, as no exemption is inherited; or credentials = Credentials.BEARER in the @BrowserFacing of the application, if browsers attach nothing by themselves.",
      "https://www.rfc-editor.org/rfc/rfc6265#section-8.2"),
  /** An exemption without a reason. It has no arguments: the place says which. */
  CSRF_EXEMPT_WITHOUT_REASON(
      Severity.ERROR,
      "This exemption gives no reason.",
      "Write one that a reviewer can check, as in reason = \"signed by the payment provider, no cookie read\".",
      ""),
  /** A method, or a class, that is both protected (or state-changing) and exempt. */
  CSRF_PROTECT_AND_EXEMPT(
      Severity.ERROR,
      "{0} is declared to need the gate against forged requests, and to need none.",
      "Keep @CsrfExempt, or keep @CsrfProtected or @StateChanging.",
      ""),
  /**
   * An exempt endpoint that a browser sends credentials to; a warning where only roles say so.
   * {@code {1}} is what it does with them, as in {@code reads the session cookie "id"}.
   *
   * @see <a href="https://www.rfc-editor.org/rfc/rfc6265#section-8.2">RFC 6265, section 8.2</a>
   */
  CSRF_EXEMPT_BUT_COOKIE_AUTH(
      Severity.ERROR,
      "{0} is exempt, and {1}: another site can act there in the name of its visitor.",
      "Remove @CsrfExempt, or have the endpoint take no credential that a browser attaches by itself.",
      "https://www.rfc-editor.org/rfc/rfc6265#section-8.2"),
  /** An exemption on an interface, an abstract class, or a method without a body. */
  CSRF_EXEMPT_INHERITED(
      Severity.ERROR,
      "@CsrfExempt on {0} would have to be inherited, and an exemption never is: it holds for a body that stands in the resource class.",
      "Write it on the method of the resource class, where the body is.",
      ""),
  /**
   * An exempt method that overrides a protected one, or one of a protected type. {@code {1}} is
   * where that stands, and {@code {2}} the annotation: {@code @CsrfProtected} or
   * {@code @StateChanging}.
   */
  CSRF_EXEMPT_OVERRIDES_PROTECTED(
      Severity.WARNING,
      "{0} is exempt, and {1} is {2}: whoever reads the inherited declaration alone believes that the gate stands.",
      "Remove @CsrfExempt, or remove {2} from the inherited declaration.",
      ""),
  /** An exempt endpoint that would establish a session. */
  CSRF_LOGIN_EXEMPT(
      Severity.ERROR,
      "{0} is exempt, and establishes a session: another site can log its visitor into an account of its own choice.",
      "Remove @CsrfExempt: the origin gate needs no session. If this one is no login, say establishesSession on the method that is.",
      ""),
  /**
   * A protection on a method whose verb no gate looks at. {@code {1}} is the verb.
   *
   * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-9.2.1">RFC 9110, section 9.2.1</a>
   */
  CSRF_ON_SAFE_METHOD(
      Severity.ERROR,
      "{0} answers {1}, which is a safe method: no gate stands before it, with this annotation or without.",
      "If it changes state, use @POST, or add @StateChanging to a @GET. If it does not, remove the annotation.",
      "https://www.rfc-editor.org/rfc/rfc9110#section-9.2.1"),
  /**
   * A protection above nothing that a gate could stand before. {@code {1}} is why, as in {@code all
   * its methods are safe}.
   */
  CSRF_PROTECTS_NOTHING(
      Severity.WARNING,
      "@CsrfProtected on {0} protects nothing: {1}.",
      "Remove it, or put it on a resource class with state-changing methods.",
      ""),
  /**
   * A protection on the method that answers OPTIONS.
   *
   * @see <a href="https://fetch.spec.whatwg.org/#cors-preflight-fetch">Fetch, CORS-preflight
   *     fetch</a>
   */
  CSRF_BLOCKS_PREFLIGHT(
      Severity.ERROR,
      "{0} answers OPTIONS: a gate there would refuse preflights, which carry neither cookies nor a token.",
      "Remove the annotation, and protect the methods that change state.",
      "https://fetch.spec.whatwg.org/#cors-preflight-fetch"),
  /**
   * A decision on a sub-resource locator. {@code {1}} is the class that it returns.
   *
   * @see <a
   *     href="https://jakarta.ee/specifications/restful-ws/3.1/jakarta-restful-ws-spec-3.1.html#sub_resources">Jakarta
   *     RESTful Web Services, sub-resources</a>
   */
  CSRF_ON_LOCATOR(
      Severity.ERROR,
      "{0} is a sub-resource locator, where this annotation has no effect: a locator has no verb, runs before any filter, and hands over to another resource class.",
      "Put it on {1}.",
      "https://jakarta.ee/specifications/restful-ws/3.1/jakarta-restful-ws-spec-3.1.html#sub_resources"),
  /**
   * A locator whose result only run time can tell.
   *
   * @see <a
   *     href="https://jakarta.ee/specifications/restful-ws/3.1/jakarta-restful-ws-spec-3.1.html#sub_resources">Jakarta
   *     RESTful Web Services, sub-resources</a>
   */
  CSRF_LOCATOR_UNANALYSABLE(
      Severity.WARNING,
      "What the sub-resource locator {0} returns is known at run time only: nobody can say here whether it is protected.",
      "Have it return the resource class itself, or a class that all its results extend.",
      "https://jakarta.ee/specifications/restful-ws/3.1/jakarta-restful-ws-spec-3.1.html#sub_resources"),
  /**
   * A state-changing method that is none of the two that are safe by their name.
   *
   * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-9.2.1">RFC 9110, section 9.2.1</a>
   */
  STATE_CHANGING_ON_UNSAFE_VERB(
      Severity.ERROR,
      "@StateChanging is for a @GET or a @HEAD that is not safe, and {0} is neither.",
      "Remove it. A verb that changes state by its meaning takes @CsrfProtected or @CsrfExempt.",
      "https://www.rfc-editor.org/rfc/rfc9110#section-9.2.1"),
  /**
   * An own HEAD beside a guarded GET. {@code {1}} is the GET.
   *
   * @see <a
   *     href="https://jakarta.ee/specifications/restful-ws/3.1/jakarta-restful-ws-spec-3.1.html#head_and_options">Jakarta
   *     RESTful Web Services, HEAD and OPTIONS</a>
   */
  CSRF_HEAD_ESCAPES_GUARD(
      Severity.ERROR,
      "{0} answers HEAD where {1} answers GET and is @StateChanging: a HEAD request goes round its gate.",
      "Write @StateChanging on {0} too, or remove it: the container then answers HEAD with {1}, behind the gate.",
      "https://jakarta.ee/specifications/restful-ws/3.1/jakarta-restful-ws-spec-3.1.html#head_and_options"),
  /**
   * Two endpoints on one path and verb behind different gates; an error where one of them is the
   * weaker. {@code {1}} is the other endpoint and {@code {2}} the verb.
   */
  CSRF_MODE_DEPENDS_ON_CONTENT_TYPE(
      Severity.WARNING,
      "{0} and {1} serve {2} on one path, and not behind the same gates: the sender of a request picks the media type, and with it the gates.",
      "Give both the same gates, or different paths.",
      ""),
  /**
   * A safe method that is called like a change; for the report only. {@code {1}} is the word.
   *
   * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-9.2.1">RFC 9110, section 9.2.1</a>
   */
  CSRF_GET_LOOKS_STATE_CHANGING(
      Severity.NOTE,
      "{0} answers GET, and \"{1}\" sounds like a change of state, which no gate would guard.",
      "If it is one, use @POST, or write @StateChanging. If it is none, leave it so.",
      "https://www.rfc-editor.org/rfc/rfc9110#section-9.2.1");

  private final RuleText text;

  DecisionRule(Severity severity, String problem, String fix, String clause) {
    text = new RuleText(severity, problem, fix, clause);
  }

  @Override
  public RuleText text() {
    return text;
  }
}
