package dev.latchkey.compatibility.deployment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What an operator writes for one application.
 *
 * @param properties names, those without a dot the application's own, and values
 */
record Settings(Map<String, String> properties) {

  static final String ONE = "https://one.example";
  static final String OTHER = "https://other.example";

  static Settings one() {
    return of(ONE, "1:a2V5LW9mLXRoZS1maXJzdC1zaG9wLWtleS1vZi10aGUtZmk");
  }

  static Settings other() {
    return of(OTHER, "1:a2V5LW9mLXRoZS1vdGhlci1zaG9wLWtleS1vZi10aGUtb3Q");
  }

  /** An origin has no path. */
  static Settings refused() {
    return of(ONE + "/", "1:a2V5LW9mLXRoZS1maXJzdC1zaG9wLWtleS1vZi10aGUtZmk");
  }

  private static Settings of(String readers, String keys) {
    return new Settings(Map.of("readers", readers, "keys", keys));
  }

  Settings with(String name, String value) {
    Map<String, String> all = new HashMap<>(properties);
    all.put(name, value);
    return new Settings(Map.copyOf(all));
  }

  static String file(Shop shop) {
    return shop.name() + "/" + shop.name() + ".properties";
  }

  /** A name that has no dot belongs to the application. */
  String text(Shop shop) {
    return properties.entrySet().stream()
        .map(it -> (it.getKey().contains(".") ? "" : shop.name() + ".") + it)
        .collect(Collectors.joining("\n"));
  }

  void write(Shop shop, Path classes) throws IOException {
    Files.writeString(classes.resolve(file(shop)), text(shop));
  }
}
