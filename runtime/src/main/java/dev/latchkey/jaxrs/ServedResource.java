package dev.latchkey.jaxrs;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.util.List;

/**
 * What was matched, under the class of the object that serves it. With beans that may be another
 * than the container tells: RESTEasy asks CDI for a bean of the matched class, and gets one of a
 * class that extends it, whose bodies run, where the matched class itself is none.
 */
record ServedResource(Class<?> getResourceClass, Method getResourceMethod) implements ResourceInfo {

  /**
   * Looks who serves.
   *
   * @param told what the container tells; may be null
   * @return the same, unless an object of a class below the matched one serves
   */
  static ResourceInfo of(ContainerRequestContext request, ResourceInfo told) {
    Class<?> matched = Matches.typeOf(told);
    if (matched == null) {
      return told;
    }
    Object serving = serving(request);
    return matched.isInstance(serving) && serving.getClass() != matched
        ? new ServedResource(serving.getClass(), told.getResourceMethod())
        : told;
  }

  /** The last that matched; CXF lists classes instead of objects, and some throw. */
  private static Object serving(ContainerRequestContext request) {
    try {
      List<Object> matched = request.getUriInfo().getMatchedResources();
      return matched == null || matched.isEmpty() ? null : matched.get(0);
    } catch (RuntimeException untold) {
      return null;
    }
  }
}
