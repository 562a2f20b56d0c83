package dev.latchkey.processor.generate;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names of constants that let a reader recognise the origin. */
final class OriginNames {

  private final Set<String> taken = new HashSet<>();

  /** {@code https://app.bank.example:8443} becomes {@code APP_BANK_EXAMPLE_8443}. */
  String of(String origin) {
    String rest = origin.substring(origin.indexOf("://") + 3);
    StringBuilder name = new StringBuilder();
    for (char c : rest.replace("*", "any").toUpperCase(Locale.ROOT).toCharArray()) {
      boolean plain = c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
      name.append(plain ? c : '_');
    }
    if (name.charAt(0) >= '0' && name.charAt(0) <= '9') {
      name.insert(0, '_');
    }
    return unique(name.toString());
  }

  private String unique(String name) {
    String candidate = name;
    for (int number = 2; !taken.add(candidate); number++) {
      candidate = name + "_" + number;
    }
    return candidate;
  }
}
