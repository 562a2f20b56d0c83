package dev.latchkey.jaxrs;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Configuration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;
import org.jboss.resteasy.reactive.server.spi.ServerHttpResponse;

/**
 * What a request in Quarkus tells and others do not. The only class that mentions Quarkus, and
 * loaded where that may be missing: nobody calls the rest where {@link #isKnown} says so.
 */
final class QuarkusRequest {

  private QuarkusRequest() {}

  /** Whether there are such requests. */
  static boolean isKnown() {
    try {
      return ResteasyReactiveContainerRequestContext.class.isInterface();
    } catch (LinkageError notQuarkus) {
      return false;
    }
  }

  /** Whether this is one. */
  static boolean isOne(ContainerRequestContext request) {
    return request instanceof ResteasyReactiveContainerRequestContext;
  }

  /** The matched method; null where none was matched, or where this is no such request. */
  static ResourceInfo matched(ContainerRequestContext request) {
    return request instanceof ResteasyReactiveContainerRequestContext its
        ? its.getServerRequestContext().getResteasyReactiveResourceInfo()
        : null;
  }

  /** The configuration of the application that serves on this thread; null outside a request. */
  static Configuration configuration() {
    ResteasyReactiveRequestContext current = CurrentRequestManager.get();
    return current == null ? null : current.getDeployment().getConfiguration();
  }

  /** The class of that application; empty where nobody wrote one, and outside a request. */
  static Optional<Class<?>> application() {
    return Optional.ofNullable(CurrentRequestManager.get())
        .map(current -> current.getDeployment().getApplicationSupplier())
        .map(Supplier::get)
        .map(Object::getClass);
  }

  /** Adds to the headers of the response that goes out, whoever writes the rest of it. */
  static void add(ContainerRequestContext request, Map<String, List<Object>> headers) {
    ServerHttpResponse response = response(request);
    headers.forEach(
        (name, values) ->
            values.forEach(value -> response.addResponseHeader(name, value.toString())));
  }

  /** Takes out of them what was added, and leaves what others have written. */
  static void remove(ContainerRequestContext request, Map<String, List<Object>> headers) {
    ServerHttpResponse response = response(request);
    headers.forEach(
        (name, values) -> {
          List<String> others = lines(response, name);
          others.removeAll(values);
          response.removeResponseHeader(name);
          others.forEach(value -> response.addResponseHeader(name, value));
        });
  }

  /** Takes all lines of some headers out. */
  static void remove(ContainerRequestContext request, Predicate<String> header) {
    ServerHttpResponse response = response(request);
    Set<String> names = new HashSet<>();
    response.getAllResponseHeaders().forEach(line -> names.add(line.getKey()));
    names.stream().filter(header).forEach(response::removeResponseHeader);
  }

  private static List<String> lines(ServerHttpResponse response, String name) {
    List<String> values = new ArrayList<>();
    for (Map.Entry<String, String> line : response.getAllResponseHeaders()) {
      if (line.getKey().equalsIgnoreCase(name)) {
        values.add(line.getValue());
      }
    }
    return values;
  }

  private static ServerHttpResponse response(ContainerRequestContext request) {
    return ((ResteasyReactiveContainerRequestContext) request)
        .getServerRequestContext()
        .serverResponse();
  }
}
