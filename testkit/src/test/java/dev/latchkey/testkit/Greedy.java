package dev.latchkey.testkit;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.glassfish.jersey.process.Inflector;
import org.glassfish.jersey.server.model.Resource;

/**
 * Answers whatever it can, and counts. It is made by a program, since the processor would generate
 * rows for a class.
 */
final class Greedy implements Inflector<ContainerRequestContext, String> {

  private final AtomicInteger calls;

  private Greedy(AtomicInteger calls) {
    this.calls = calls;
  }

  static Resource resource(AtomicInteger calls) {
    Resource.Builder resource = Resource.builder("{everything: .*}");
    for (String verb : List.of("OPTIONS", "GET", "POST")) {
      resource.addMethod(verb).handledBy(new Greedy(calls));
    }
    return resource.build();
  }

  @Override
  public String apply(ContainerRequestContext request) {
    calls.incrementAndGet();
    return request.getMethod();
  }
}
