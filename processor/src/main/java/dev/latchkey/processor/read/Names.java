package dev.latchkey.processor.read;

import java.util.List;
import java.util.Set;

/** The annotations and types that the reader looks for, by name: the processor loads none. */
final class Names {

  static final String POLICY = "dev.latchkey.CrossOriginPolicy";
  static final String NOT_SHARED = "dev.latchkey.NotSharedCrossOrigin";
  static final String BROWSER_FACING = "dev.latchkey.BrowserFacing";
  static final String CSRF_PROTECTED = "dev.latchkey.CsrfProtected";
  static final String CSRF_EXEMPT = "dev.latchkey.CsrfExempt";
  static final String STATE_CHANGING = "dev.latchkey.StateChanging";

  /** All that can stand on an element. */
  static final Set<String> OURS =
      Set.of(POLICY, NOT_SHARED, BROWSER_FACING, CSRF_PROTECTED, CSRF_EXEMPT, STATE_CHANGING);

  static final String ROLES_ALLOWED = "jakarta.annotation.security.RolesAllowed";

  static final String REST = "jakarta.ws.rs.";
  static final String APPLICATION = REST + "core.Application";
  static final String APPLICATION_PATH = REST + "ApplicationPath";
  static final String BEAN_PARAM = REST + "BeanParam";
  static final String CONSUMES = REST + "Consumes";
  static final String CONTEXT = REST + "core.Context";
  static final String COOKIE_PARAM = REST + "CookieParam";
  static final String FORM_PARAM = REST + "FormParam";
  static final String HEADER_PARAM = REST + "HeaderParam";
  static final String HTTP_METHOD = REST + "HttpMethod";
  static final String PATH = REST + "Path";
  static final String QUERY_PARAM = REST + "QueryParam";
  static final String SECURITY_CONTEXT = REST + "core.SecurityContext";

  /** A parameter with one of these is not the entity. */
  static final Set<String> PARAMETER_SOURCES =
      Set.of(
          BEAN_PARAM,
          CONTEXT,
          COOKIE_PARAM,
          FORM_PARAM,
          HEADER_PARAM,
          QUERY_PARAM,
          REST + "MatrixParam",
          REST + "PathParam",
          REST + "container.Suspended");

  /** Annotations that an entity parameter may carry: constraints, nullness, documentation. */
  private static final List<String> HARMLESS =
      List.of(
          "edu.umd.cs.findbugs.annotations.",
          "io.swagger.",
          "jakarta.annotation.",
          "jakarta.validation.",
          "java.lang.",
          "javax.annotation.",
          "lombok.",
          "org.checkerframework.",
          "org.eclipse.microprofile.openapi.",
          "org.hibernate.validator.",
          "org.jetbrains.annotations.",
          "org.jspecify.",
          "org.springframework.lang.");

  /** Whether an annotation leaves open where a parameter's value comes from. */
  static boolean saysNothingOfTheSource(String annotation) {
    return HARMLESS.stream().anyMatch(annotation::startsWith);
  }

  private Names() {}
}
