package dev.latchkey.policy;

/**
 * Rules about what stands around protected endpoints: filters, other annotations, sockets, the
 * module. {@code {0}} is always the element that a message is about, as messages call it.
 */
public enum SurroundingsRule implements Rule {
  /** A parameter by which filters change the verb of a request. */
  METHOD_OVERRIDE_PRESENT(
      Severity.WARNING,
      "{0} reads \"_method\", a parameter that lets a POST pass for another verb: what is decided for that verb does not hold here.",
      "Serve each verb by a method of its own, and remove the parameter.",
      ""),
  /**
   * The annotation of the same name that belongs to Jakarta MVC.
   *
   * @see <a href="https://jakarta.ee/specifications/mvc/2.1/jakarta-mvc-spec-2.1.html">Jakarta
   *     MVC</a>
   */
  CSRF_WRONG_ANNOTATION(
      Severity.WARNING,
      "@CsrfProtected on {0} is that of jakarta.mvc.security, which Latchkey does not read.",
      "Import dev.latchkey.CsrfProtected.",
      "https://jakarta.ee/specifications/mvc/2.1/jakarta-mvc-spec-2.1.html"),
  /**
   * The annotations of both, where ours asks for more than the origin.
   *
   * @see <a href="https://jakarta.ee/specifications/mvc/2.1/jakarta-mvc-spec-2.1.html">Jakarta
   *     MVC</a>
   */
  CSRF_DOUBLE_PROTECTION(
      Severity.WARNING,
      "{0} is protected by Jakarta MVC and by a gate of Latchkey that asks for a header: a request has to pass both, and no form sends a header.",
      "Let Jakarta MVC check its token, and leave Gate.TOKEN and Gate.CUSTOM_HEADER out of also; or remove the annotation of Jakarta MVC.",
      "https://jakarta.ee/specifications/mvc/2.1/jakarta-mvc-spec-2.1.html"),
  /**
   * A WebSocket endpoint, whose handshake Jakarta REST never sees.
   *
   * @see <a href="https://www.rfc-editor.org/rfc/rfc6455#section-10.2">RFC 6455, section 10.2</a>
   */
  WEBSOCKET_NOT_COVERED(
      Severity.WARNING,
      "{0} accepts WebSockets: a page of any site can open one with the cookies of its visitor, and no gate of Latchkey sees the handshake.",
      "Compare Origin in checkOrigin of a ServerEndpointConfig.Configurator, and name that class as the configurator of @ServerEndpoint.",
      "https://www.rfc-editor.org/rfc/rfc6455#section-10.2"),
  /**
   * An application that lists what it serves, without what guards it, on a container that looks
   * nowhere else. {@code {1}} is the container.
   *
   * @see <a
   *     href="https://jakarta.ee/specifications/restful-ws/3.1/jakarta-restful-ws-spec-3.1.html#applications">Jakarta
   *     RESTful Web Services 3.1, chapter 2</a>
   */
  FEATURE_NOT_LISTED(
      Severity.WARNING,
      "{0} lists no class of Latchkey, and {1} does not find them by itself: nothing that is declared here would have any effect.",
      "Add Latchkey.classes() of dev.latchkey.jaxrs to what it returns.",
      "https://jakarta.ee/specifications/restful-ws/3.1/jakarta-restful-ws-spec-3.1.html#applications"),
  /**
   * A module declaration that leaves out what is generated: {@link java.util.ServiceLoader} would
   * not find it. {@code {1}} is the generated class.
   *
   * @see <a href="https://docs.oracle.com/javase/specs/jls/se17/html/jls-7.html#jls-7.7.4">JLS
   *     7.7.4</a>
   */
  POLICIES_NOT_PROVIDED(
      Severity.ERROR,
      "Module {0} does not provide {1}, which is generated for it: META-INF/services does not count in a named module, and the start would be refused.",
      "Write \"provides dev.latchkey.endpoint.GeneratedPolicies with {1};\" into module-info.java, or add the class to that line.",
      "https://docs.oracle.com/javase/specs/jls/se17/html/jls-7.html#jls-7.7.4");

  private final RuleText text;

  SurroundingsRule(Severity severity, String problem, String fix, String clause) {
    text = new RuleText(severity, problem, fix, clause);
  }

  @Override
  public RuleText text() {
    return text;
  }
}
