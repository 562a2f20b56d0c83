package dev.latchkey.processor.generate;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names for the filter of a policy, after the element that declares it. */
final class PolicyNames {

  /** What a generated class mentions by its simple name. */
  private static final Set<String> MENTIONED =
      Set.of(
          "EndpointFilter",
          "Endpoints",
          "Generated",
          "GeneratedPolicies",
          "OriginPattern",
          "OriginSet",
          "Override",
          "String",
          "SuppressWarnings");

  private final Set<String> taken = new HashSet<>();

  /** Names that hide none of the given classes. */
  PolicyNames(Set<String> classes) {
    MENTIONED.forEach(name -> taken.add(key(name)));
    classes.forEach(name -> taken.add(key(name)));
  }

  /**
   * The two names of one policy.
   *
   * @param type {@code AccountResourceTransferPolicy}
   * @param constant {@code ACCOUNT_RESOURCE_TRANSFER_POLICY}
   */
  record Names(String type, String constant) {}

  /** Names after {@code AccountResource.transfer}, with a number where they are taken. */
  Names of(String owner) {
    String type = unique(typeName(owner) + "Policy");
    return new Names(type, constantName(type));
  }

  /** The name of the constant of a protection: {@code ACCOUNT_RESOURCE_PROTECTION}. */
  String ofProtection(String owner) {
    return constantName(unique(typeName(owner) + "Protection"));
  }

  private String unique(String name) {
    for (int number = 1; ; number++) {
      String candidate = number == 1 ? name : name + number;
      if (taken.add(key(candidate))) {
        return candidate;
      }
    }
  }

  /** Class files whose names differ in case only are one file on some systems. */
  private static String key(String typeName) {
    return typeName.replace("_", "").toUpperCase(Locale.ROOT);
  }

  private static String typeName(String owner) {
    StringBuilder name = new StringBuilder();
    String declared = owner.startsWith("package ") ? "Package" : owner;
    for (String part : declared.split("[^A-Za-z0-9]+", -1)) {
      if (!part.isEmpty()) {
        name.append(part.substring(0, 1).toUpperCase(Locale.ROOT)).append(part.substring(1));
      }
    }
    boolean digit = !name.isEmpty() && Character.isDigit(name.charAt(0));
    return (digit ? "Class" : "") + name;
  }

  private static String constantName(String typeName) {
    return typeName
        .replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_")
        .toUpperCase(Locale.ROOT);
  }
}
