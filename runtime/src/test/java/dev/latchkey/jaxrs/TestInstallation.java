package dev.latchkey.jaxrs;

import dev.latchkey.startup.ConfigurationSource;
import dev.latchkey.startup.RunningApplication;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An installation without a container. */
final class TestInstallation {

  private TestInstallation() {}

  static Installation load() {
    return Installation.load(
        new Nothing(), RunningApplication.UNKNOWN, Set.of(), new CsrfListeners(List.of()));
  }

  /** The filter that answers preflights, for a container that rewrites no paths. */
  static PreflightFilter preflights(Installation installation) {
    var gate = new WriteGateFilter(installation);
    return new PreflightFilter(
        installation, new InstallationProbe(installation.policies(), gate), false);
  }

  private static final class Nothing implements ConfigurationSource {
    @Override
    public String name() {
      return "nothing";
    }

    @Override
    public Optional<String> value(String name) {
      return Optional.empty();
    }
  }
}
