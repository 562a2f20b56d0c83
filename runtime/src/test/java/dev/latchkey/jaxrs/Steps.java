package dev.latchkey.jaxrs;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** What of an application a request gets to, in this order. */
final class Steps {

  private static final Queue<String> TAKEN = new ConcurrentLinkedQueue<>();

  private Steps() {}

  static void take(String step) {
    TAKEN.add(step);
  }

  /** The steps since this was asked last. */
  static List<String> taken() {
    List<String> taken = new ArrayList<>();
    for (String step = TAKEN.poll(); step != null; step = TAKEN.poll()) {
      taken.add(step);
    }
    return taken;
  }

  /** Runs with those that authenticate. */
  @Priority(Priorities.AUTHENTICATION)
  public static class Authentication implements ContainerRequestFilter {
    @Override
    public void filter(ContainerRequestContext request) {
      take("authentication");
    }
  }

  /** Runs when something reads the entity. */
  public static class Reading implements ReaderInterceptor {
    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
      take("entity");
      return context.proceed();
    }
  }

  /** Puts another verb in the place of any, as careless filters do. */
  @PreMatching
  public static class VerbOverride implements ContainerRequestFilter {
    @Override
    public void filter(ContainerRequestContext request) {
      String verb = request.getHeaderString("X-Verb");
      if (verb != null) {
        request.setMethod(verb);
      }
    }
  }
}
