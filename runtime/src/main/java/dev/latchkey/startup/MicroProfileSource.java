package dev.latchkey.startup;

import java.util.Optional;
import java.util.ServiceConfigurationError;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.spi.ConfigProviderResolver;

/**
 * MicroProfile Config. The only class that mentions it, and loaded where it may be missing: whoever
 * uses it expects a {@link LinkageError}.
 *
 * <p>MicroProfile Config replaces expressions in values by itself, and an empty value counts as
 * none there.
 *
 * @see <a
 *     href="https://download.eclipse.org/microprofile/microprofile-config-3.1/microprofile-config-spec-3.1.html">MicroProfile
 *     Config 3.1</a>
 */
final class MicroProfileSource implements ConfigurationSource {

  private final Config config;

  private MicroProfileSource(Config config) {
    this.config = config;
  }

  /**
   * The configuration of the running application; empty if there is an API and nothing behind it.
   * One that is there and fails must not be passed over: a default would take the place of what it
   * holds.
   */
  static Optional<ConfigurationSource> find() {
    OptionalModule.read("org.eclipse.microprofile.config.spi");
    OptionalModule.read("org.eclipse.microprofile.config");
    Optional<ConfigProviderResolver> resolver = resolver();
    try {
      return resolver.map(found -> new MicroProfileSource(found.getConfig()));
    } catch (RuntimeException | LinkageError e) {
      throw failed(e);
    }
  }

  private static Optional<ConfigProviderResolver> resolver() {
    try {
      return Optional.of(ConfigProviderResolver.instance());
    } catch (IllegalStateException noImplementation) {
      return Optional.empty();
    } catch (ServiceConfigurationError e) {
      throw failed(e);
    }
  }

  private static StartRefusedException failed(Throwable cause) {
    return new StartRefusedException(
        "MicroProfile Config is there and could not be asked ("
            + cause.getClass().getName()
            + "). Mend its set-up, or take it off the class path.",
        cause);
  }

  @Override
  public String name() {
    return "MicroProfile Config";
  }

  @Override
  public Optional<String> value(String name) {
    return config.getOptionalValue(name, String.class);
  }
}
