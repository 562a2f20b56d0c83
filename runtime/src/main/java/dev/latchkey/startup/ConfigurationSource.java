package dev.latchkey.startup;

import java.util.Optional;

/**
 * A place of one's own that holds values for configuration references. Classes are found by {@link
 * java.util.ServiceLoader} and asked before every other place, in the order in which it lists them:
 *
 * <pre>{@code
 * public final class Vault implements ConfigurationSource {
 *   @Override public String name() {
 *     return "vault";
 *   }
 *
 *   @Override public Optional<String> value(String name) {
 *     return Optional.ofNullable(SECRETS.get("cors/" + name));
 *   }
 * }
 * }</pre>
 *
 * <p>The class is listed in {@code META-INF/services/dev.latchkey.startup.ConfigurationSource}, or
 * the module declaration says {@code provides}. Each name is asked for when the application starts
 * and never again, so a value that changes later has no effect until the application is started
 * anew.
 */
public interface ConfigurationSource {

  /**
   * How messages call the place, {@code vault} say; the name of the value follows it.
   *
   * @return one or a few words
   */
  String name();

  /**
   * Looks a value up. What it throws stops the start.
   *
   * @param name the name in the reference, {@code frontend.origin} say: ASCII letters, digits,
   *     {@code .}, {@code -} and {@code _}
   * @return the value, taken as it is; an empty text is a value too, and means an empty list; empty
   *     if this place has none, so that the next one is asked
   */
  Optional<String> value(String name);
}
