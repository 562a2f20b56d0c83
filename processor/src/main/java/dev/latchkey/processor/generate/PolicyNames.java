package dev.latchkey.processor.generate;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names for the filter of a policy, after the element that declares it. */
final class PolicyNames {

  private final Set<String> taken = new HashSet<>();

  /** {@code AccountResource.transfer} becomes {@code AccountResourceTransfer}. */
  String typeName(String owner) {
    StringBuilder name = new StringBuilder();
    String declared = owner.startsWith("package ") ? "Package" : owner;
    for (String part : declared.split("[^A-Za-z0-9]+", -1)) {
      if (!part.isEmpty()) {
        name.append(part.substring(0, 1).toUpperCase(Locale.ROOT)).append(part.substring(1));
      }
    }
    return unique(name.isEmpty() ? "Policy" : name + "Policy");
  }

  private String unique(String name) {
    String candidate = name;
    for (int number = 2; !taken.add(candidate); number++) {
      candidate = name + number;
    }
    return candidate;
  }

  /** {@code AccountResourcePolicy} becomes {@code ACCOUNT_RESOURCE_POLICY}. */
  static String constantName(String typeName) {
    return typeName.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
  }
}
