package dev.latchkey.cors;

import dev.latchkey.endpoint.RegisteredEndpoint;
import dev.latchkey.endpoint.RegisteredLocator;
import dev.latchkey.endpoint.RegisteredResource;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Does what the processor does, by reflection: rows of resource classes, a policy for each row. */
final class RowsOf {

  private RowsOf() {}

  static RegisteredResource type(Class<?> type) {
    List<RegisteredEndpoint> endpoints = new ArrayList<>();
    List<RegisteredLocator> locators = new ArrayList<>();
    for (Method method : type.getDeclaredMethods()) {
      String verb = verb(method);
      if (verb != null) {
        String name = type.getSimpleName() + "." + method.getName();
        endpoints.add(
            new RegisteredEndpoint(
                type,
                method.getName() + "()",
                List.of(),
                verb,
                path(method),
                new NamedFilter(name)));
      } else if (method.isAnnotationPresent(Path.class)) {
        Class<?> target = method.getReturnType();
        locators.add(
            new RegisteredLocator(
                path(method), target == Object.class ? Optional.empty() : Optional.of(target)));
      }
    }
    Path root = type.getAnnotation(Path.class);
    return new RegisteredResource(
        type, Optional.ofNullable(root).map(p -> trimmed(p.value())), endpoints, locators);
  }

  private static String verb(Method method) {
    for (Annotation annotation : method.getAnnotations()) {
      HttpMethod verb = annotation.annotationType().getAnnotation(HttpMethod.class);
      if (verb != null) {
        return verb.value();
      }
    }
    return null;
  }

  private static String path(Method method) {
    Path path = method.getAnnotation(Path.class);
    return path == null ? "" : trimmed(path.value());
  }

  private static String trimmed(String path) {
    return path.replaceAll("^/+", "");
  }
}
