package dev.latchkey.processor.read;

import java.util.List;
import java.util.Set;

/** The annotations and types that the reader looks for, by name: the processor loads none. */
final class Names {

  static final String POLICY = "dev.latchkey.CrossOriginPolicy";
  static final String NOT_SHARED = "dev.latchkey.NotSharedCrossOrigin";
  static final String BROWSER_FACING = "dev.latchkey.BrowserFacing";

  static final String REST = "jakarta.ws.rs.";
  static final String APPLICATION = REST + "core.Application";
  static final String BEAN_PARAM = REST + "BeanParam";
  static final String CONSUMES = REST + "Consumes";
  static final String COOKIE_PARAM = REST + "CookieParam";
  static final String FORM_PARAM = REST + "FormParam";
  static final String HEADER_PARAM = REST + "HeaderParam";
  static final String HTTP_METHOD = REST + "HttpMethod";
  static final String PATH = REST + "Path";

  /** A parameter with one of these is not the entity. */
  static final Set<String> PARAMETER_SOURCES =
      Set.of(
          BEAN_PARAM,
          COOKIE_PARAM,
          FORM_PARAM,
          HEADER_PARAM,
          REST + "MatrixParam",
          REST + "PathParam",
          REST + "QueryParam",
          REST + "container.Suspended",
          REST + "core.Context");

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
