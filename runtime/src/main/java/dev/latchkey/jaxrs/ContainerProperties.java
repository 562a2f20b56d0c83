package dev.latchkey.jaxrs;

import dev.latchkey.startup.ConfigurationSource;
import jakarta.ws.rs.core.Configuration;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;

/** The properties of a Jakarta REST application. */
record ContainerProperties(Configuration configuration) implements ConfigurationSource {

  private static final Logger LOGGER = System.getLogger(ContainerProperties.class.getName());

  @Override
  public String name() {
    return "JAX-RS property";
  }

  @Override
  public Optional<String> value(String name) {
    Object value = configuration.getProperty(name);
    if (value == null || isText(value)) {
      return Optional.ofNullable(value).map(Object::toString);
    }
    LOGGER.log(
        Level.WARNING,
        "The JAX-RS property \"{0}\" is ignored: it is a {1}, and a configuration reference takes"
            + " texts, numbers, booleans and enum constants.",
        name,
        value.getClass().getName());
    return Optional.empty();
  }

  private static boolean isText(Object value) {
    return value instanceof String
        || value instanceof Number
        || value instanceof Boolean
        || value instanceof Enum<?>;
  }
}
