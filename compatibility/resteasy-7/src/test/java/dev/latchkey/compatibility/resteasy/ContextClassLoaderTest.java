package dev.latchkey.compatibility.resteasy;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.SeBootstrap;
import jakarta.ws.rs.core.Application;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whose services are looked for, where applications come one after another. */
class ContextClassLoaderTest {

  /** More starts than the pool has threads before it takes one again. */
  private static final int STARTS = 50;

  private static final SeBootstrap.Configuration CONFIGURATION =
      SeBootstrap.Configuration.builder()
          .host("localhost")
          .port(SeBootstrap.Configuration.FREE_PORT)
          .build();

  /** Remembers what a look for services would use while it starts. */
  private static final class Observer extends Application {

    private ClassLoader seen;

    @Override
    public Set<Class<?>> getClasses() {
      seen = Thread.currentThread().getContextClassLoader();
      return Set.of();
    }
  }

  /** Starts and stops an application in a context class loader of its own. */
  private interface Start {
    void run(Application application) throws Exception;
  }

  private static boolean seesItsOwn(Start start) throws Exception {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    try (URLClassLoader own = new URLClassLoader(new URL[0], before)) {
      thread.setContextClassLoader(own);
      Observer application = new Observer();
      start.run(application);
      return application.seen == own;
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private static void bootstrap(Application application) {
    SeBootstrap.Instance instance =
        SeBootstrap.start(application, CONFIGURATION).toCompletableFuture().join();
    instance.stop().toCompletableFuture().join();
  }

  private static void undertow(Application application) throws IOException {
    new Resteasy7Container().start(application, 0).close();
  }

  @Test
  void bootstrapComesBackToThatOfAnEarlierApplication() throws Exception {
    int starts = 0;
    while (starts < STARTS && seesItsOwn(ContextClassLoaderTest::bootstrap)) {
      starts++;
    }
    assertThat(starts).isPositive().isLessThan(STARTS);
  }

  @Test
  void undertowTakesThatOfTheApplication() throws Exception {
    for (int start = 0; start < STARTS; start++) {
      assertThat(seesItsOwn(ContextClassLoaderTest::undertow)).isTrue();
    }
  }
}
