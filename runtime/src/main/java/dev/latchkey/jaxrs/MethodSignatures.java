package dev.latchkey.jaxrs;

import dev.latchkey.startup.WrittenClass;
import java.lang.reflect.Method;

/**
 * Writes a method as the rows of generated policies name it. This is the only class that looks at a
 * {@link Method}; everywhere else a method is a key.
 */
final class MethodSignatures {

  private MethodSignatures() {}

  /** Returns, say, {@code transfer(com.bank.api.Transfer,int,java.lang.String[])}. */
  static String of(Method method) {
    var signature = new StringBuilder(method.getName()).append('(');
    for (Class<?> parameter : method.getParameterTypes()) {
      if (signature.charAt(signature.length() - 1) != '(') {
        signature.append(',');
      }
      append(parameter, signature);
    }
    return signature.append(')').toString();
  }

  /** The class whose body runs, whichever declaration of the method a container reports. */
  static Class<?> placeOfBody(Class<?> type, Method method) {
    try {
      return WrittenClass.behind(type)
          .getMethod(method.getName(), method.getParameterTypes())
          .getDeclaringClass();
    } catch (NoSuchMethodException notPublic) {
      return method.getDeclaringClass();
    }
  }

  /** As messages call a method of which no row says a name, {@code AccountResource.transfer}. */
  static String name(Class<?> type, Method method) {
    return type.getSimpleName() + '.' + method.getName();
  }

  private static void append(Class<?> type, StringBuilder signature) {
    if (type.isArray()) {
      append(type.getComponentType(), signature);
      signature.append("[]");
    } else {
      signature.append(type.getName());
    }
  }
}
