package dev.latchkey.startup;

import dev.latchkey.endpoint.Endpoints;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Set;

/** Exempts every unsafe endpoint, for tests whose subject is who may read and not who may write. */
public final class Exempting {

  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "QUERY");

  private Exempting() {}

  /** The same table, where each unsafe row is exempt as soon as it is added. */
  public static Endpoints all(Endpoints endpoints) {
    return proxy(Endpoints.class, endpoints);
  }

  private static <T> T proxy(Class<T> type, T target) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> call(target, method, arguments)));
  }

  private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
    Object result;
    try {
      result = method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
    if (!(result instanceof Endpoints.Rows rows)) {
      return result;
    }
    if (method.getName().equals("add") && !SAFE.contains(arguments[1])) {
      rows.exempt("Test", "TYPE", "Not the subject.", "ACCEPT_FORGED_REQUESTS");
    }
    return proxy(Endpoints.Rows.class, rows);
  }
}
