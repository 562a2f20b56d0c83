package dev.latchkey.startup;

import java.util.Optional;

/** The system properties of the virtual machine. */
final class SystemProperties implements ConfigurationSource {

  @Override
  public String name() {
    return "system property";
  }

  @Override
  public Optional<String> value(String name) {
    return Optional.ofNullable(System.getProperty(name));
  }
}
