package dev.latchkey.startup;

import dev.latchkey.policy.Lookup.Value;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Environment variables, whose names hold neither dots nor dashes: the exact name is tried, then
 * the name with every character but letters and digits replaced by {@code _}, then that in upper
 * case.
 *
 * @see <a
 *     href="https://download.eclipse.org/microprofile/microprofile-config-3.1/microprofile-config-spec-3.1.html#default_configsources.env.mapping">MicroProfile
 *     Config 3.1, Environment Variables Mapping Rules</a>
 */
record EnvironmentPlace(UnaryOperator<String> variables) implements Place {

  @Override
  public Optional<Value> find(String name) {
    return Stream.of(name, mangled(name), upper(name))
        .flatMap(variable -> read(variable).stream())
        .findFirst();
  }

  private Optional<Value> read(String variable) {
    return Optional.ofNullable(variables.apply(variable))
        .map(text -> new Value(text, describeVariable(variable)));
  }

  @Override
  public String describe(String name) {
    return describeVariable(upper(name));
  }

  private static String describeVariable(String variable) {
    return "environment " + variable;
  }

  private static String mangled(String name) {
    return name.replaceAll("[^A-Za-z0-9]", "_");
  }

  private static String upper(String name) {
    return mangled(name).toUpperCase(Locale.ROOT);
  }
}
