package dev.latchkey.jaxrs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.latchkey.startup.RunningApplication;
import jakarta.ws.rs.core.Application;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Other containers do not bring Jersey's classes. */
class WithoutJerseyTest {

  /** Runs in a class loader that has the API only. */
  public static final class Probe extends Application {
    public static boolean shows() {
      return Applications.running(new Probe()).equals(new RunningApplication(Probe.class, true));
    }
  }

  @Test
  void theInjectedApplicationIsTakenAsItIs() throws Exception {
    URL[] places =
        Stream.of(Applications.class, Probe.class, Application.class)
            .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
            .toArray(URL[]::new);
    try (var loader = new URLClassLoader(places, ClassLoader.getPlatformClassLoader())) {
      assertThat(loader.loadClass(Probe.class.getName()).getMethod("shows").invoke(null))
          .isEqualTo(true);
      assertThatExceptionOfType(ClassNotFoundException.class)
          .isThrownBy(() -> loader.loadClass("org.glassfish.jersey.server.ResourceConfig"));
    }
  }

  @Test
  void nothingIsKnownWhereNothingIsInjected() {
    assertThat(Applications.running(null)).isEqualTo(RunningApplication.UNKNOWN);
  }
}
