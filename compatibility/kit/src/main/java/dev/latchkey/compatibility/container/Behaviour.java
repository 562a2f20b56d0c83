package dev.latchkey.compatibility.container;

/** What is the same in every container, unless its adapter says a {@link Difference}. */
public enum Behaviour {
  REGISTRATION("Found without a line of code", Part.START),
  REGISTERED_ONCE("Listed in the application as well: there once", Part.START),
  REFERENCES("A property of the application fills a configuration reference", Part.START),
  REFUSAL("What is wrong refuses the start: an exception reaches whoever starts", Part.START),
  NOTHING_SERVED("After a refusal nothing is served", Part.START),
  UNPROCESSED("A class without generated policies refuses the start too", Part.START),
  MISTAKES(
      "Where a feature, a filter or a resource class of the application fails, nothing is open",
      Part.START),

  PREFLIGHT("Preflights are answered before filters that authenticate", Part.SHARING),
  EXPRESSION(
      "… for templates with regular expressions, as the container matches them", Part.SHARING),
  SUCCESS("Headers on a success", Part.SHARING),
  NOT_FOUND("… 404 of a resource method", Part.SHARING),
  MAPPED("… a mapped exception", Part.SHARING),
  UNMAPPED("… 500, an exception that nobody maps", Part.SHARING),
  UNMAPPED_WITH_MAPPER("… the same, with `UnmappedExceptionMapper` registered", Part.SHARING),
  UNAUTHORIZED("… 401 of an authentication filter", Part.SHARING),
  FORBIDDEN("… 403 of a filter", Part.SHARING),
  METHOD_NOT_ALLOWED("… 405", Part.SHARING),
  NOT_ACCEPTABLE("… 406", Part.SHARING),
  UNSUPPORTED("… 415", Part.SHARING),
  SUSPENDED("… an asynchronous response", Part.SHARING),
  STAGE("… a completion stage", Part.SHARING),
  STREAMED("… a streamed response", Part.SHARING),
  EVENTS("… server-sent events", Part.SHARING),
  NOWHERE("No headers on a 404 where nothing is", Part.SHARING),

  SERVER_AUTHENTICATION("A preflight passes the authentication of the server", Part.SERVER),
  SERVER_AUTHENTICATION_WITH_REMEDY(
      "… with the remedy below, and all other verbs go on to need credentials", Part.SERVER),

  GATE_FIRST("The gate stands before authentication and before the entity is read", Part.WRITING),
  PROBLEM("It answers 403 with `application/problem+json`", Part.WRITING),
  TRUSTED("Credentialed readers write, others do not", Part.WRITING),
  INHERITED("Inherited, overridden and generic methods are protected", Part.WRITING),
  INTERFACE("A class whose annotations all stand on its interface is protected", Part.WRITING),
  LOCATOR("What a locator returns is protected", Part.WRITING),
  OVERRIDE("The verb on the wire counts where a filter changes it", Part.WRITING),
  TOKENS("Tokens: `CsrfTokens.of(Providers)`", Part.WRITING),
  TOKENS_OF_CONFIGURATION("Tokens: `CsrfTokens.of(Configuration)`", Part.WRITING),
  SESSION_COOKIE("The session cookie is sent as it is declared", Part.WRITING),

  BEAN_REQUEST("A resource of the scope of a request is protected", Part.BEANS),
  BEAN_APPLICATION("A resource of the scope of the application is protected", Part.BEANS),
  BEAN_LOCATED("A bean that a locator returns is protected", Part.BEANS),
  BEAN_INTERCEPTED("The gate stands before interceptors", Part.BEANS),
  BEAN_NAMED("The gate is that of the class that was written, not of its proxy", Part.BEANS),
  BEAN_SUBCLASS(
      "A bean that serves the path of the class that it extends is protected there", Part.BEANS),

  CASE_OF_VERBS("`get` is not taken for the safe `GET`", Part.REQUESTS),
  COOKIE_OCTETS("A session cookie with octets beyond ASCII is read", Part.REQUESTS),
  UNTYPED("A method that consumes JSON serves a request that names no type", Part.REQUESTS),
  REPEATED_TYPES("Two `Content-Type` lines are seen as two", Part.REQUESTS),
  HIDDEN_CLASS("A class that is not public serves behind a locator", Part.REQUESTS),
  PATH_OF_SUPERCLASS("A class is served at the `@Path` of the class it extends", Part.REQUESTS),
  RECORD("A record is a `@BeanParam`", Part.REQUESTS),
  EMPTY_SEGMENTS("`/api//books` leads nowhere", Part.REQUESTS);

  private final String title;
  private final Part part;

  Behaviour(String title, Part part) {
    this.title = title;
    this.part = part;
  }

  /** Where the page lists it. */
  public enum Part {
    START("Start"),
    SHARING("Sharing"),
    SERVER("Servers that authenticate by themselves, before Jakarta REST runs"),
    WRITING("Writing"),
    BEANS("Resources that are beans of CDI"),
    REQUESTS("What the container makes of a request");

    private final String title;

    Part(String title) {
      this.title = title;
    }

    public String title() {
      return title;
    }
  }

  public String title() {
    return title;
  }

  public Part part() {
    return part;
  }
}
