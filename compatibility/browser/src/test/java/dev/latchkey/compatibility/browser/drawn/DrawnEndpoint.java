package dev.latchkey.compatibility.browser.drawn;

import java.util.Set;

/**
 * One resource method.
 *
 * @param verb what it serves
 * @param consumes what stands in {@code @Consumes}; {@link #NO_ENTITY} or {@link #ANY_TYPE} where
 *     nothing does
 * @param gate what stands before it
 * @param isShared whether the policy of the class reaches it
 */
record DrawnEndpoint(String verb, String consumes, Gate gate, boolean isShared) {

  static final String NO_ENTITY = "";
  static final String ANY_TYPE = "*/*";
  static final String JSON = "application/json";
  static final String FORM = "application/x-www-form-urlencoded";
  static final String TEXT = "text/plain";

  /** Fetch, CORS-safelisted method. */
  static final Set<String> SAFELISTED = Set.of("GET", "HEAD", "POST");

  enum Gate {
    /** A method that changes nothing. */
    NONE(""),
    EXEMPT("@CsrfExempt(reason = \"reads nothing that a browser attaches\") "),
    ORIGIN("@CsrfProtected%s "),
    CUSTOM_HEADER("@CsrfProtected%s "),
    CONTENT_TYPE("@CsrfProtected%s ");

    private final String annotation;

    Gate(String annotation) {
      this.annotation = annotation;
    }

    String annotation() {
      return annotation;
    }

    boolean isProtected() {
      return this != NONE && this != EXEMPT;
    }
  }

  boolean hasEntity() {
    return !consumes.equals(NO_ENTITY);
  }

  /** Whether a script has to name a type that needs a preflight. */
  boolean wantsContentType() {
    return consumes.equals(JSON) || consumes.equals(ANY_TYPE);
  }
}
