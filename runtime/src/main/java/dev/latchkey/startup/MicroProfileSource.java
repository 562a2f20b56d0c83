package dev.latchkey.startup;

import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

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

  /** The configuration of the running application; empty if there is an API and nothing behind. */
  static Optional<ConfigurationSource> find() {
    try {
      return Optional.of(new MicroProfileSource(ConfigProvider.getConfig()));
    } catch (IllegalStateException noImplementation) {
      return Optional.empty();
    }
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
