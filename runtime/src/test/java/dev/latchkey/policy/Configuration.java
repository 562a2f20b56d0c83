package dev.latchkey.policy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Values for tests, and declarations that take all their texts from them. */
final class Configuration implements Lookup {

  private final Map<String, String> values;
  private final boolean last;

  private Configuration(Map<String, String> values, boolean last) {
    this.values = values;
    this.last = last;
  }

  /** A configuration that is empty yet. */
  static Configuration empty() {
    return new Configuration(new HashMap<>(), true);
  }

  /** A configuration with one value. */
  static Configuration of(String name, String text) {
    return empty().with(name, text);
  }

  Configuration with(String name, String text) {
    values.put(name, text);
    return this;
  }

  /** The same values, to which others may come later. */
  Configuration before() {
    return new Configuration(values, false);
  }

  /** A policy with each text replaced by what a function makes of it. */
  static Policy replaced(Policy policy, UnaryOperator<String> text) {
    return new Policy(
        policy.scope(),
        replaced(policy.origins(), text),
        replaced(policy.methods(), text),
        replaced(policy.allowedHeaders(), text),
        replaced(policy.exposedHeaders(), text),
        policy.allowCredentials(),
        policy.maxAge(),
        policy.overrules());
  }

  static List<Setting> replaced(List<Setting> settings, UnaryOperator<String> text) {
    return settings.stream()
        .map(setting -> new Setting(text.apply(setting.text()), setting.pointer()))
        .toList();
  }

  /** A reference that is the whole of its element, with the text as its value. */
  String whole(String text) {
    String name = "ref." + values.size();
    values.put(name, text);
    return "${" + name + '}';
  }

  /** A reference beside another one that adds nothing, so that no comma splits the text. */
  String part(String text) {
    return whole(text) + "${nothing:}";
  }

  /** The findings of a resolved policy, as if it were literal. */
  static List<Finding> literal(List<Finding> findings) {
    return findings.stream()
        .map(
            finding ->
                new Finding(
                    finding.rule(),
                    finding.severity(),
                    finding.pointer().from(""),
                    finding.arguments()))
        .toList();
  }

  @Override
  public Optional<Value> find(String name) {
    return Optional.ofNullable(values.get(name)).map(text -> new Value(text, "test " + name));
  }

  @Override
  public List<String> places(String name) {
    return List.of("test " + name, "environment " + name);
  }

  @Override
  public boolean isFinal() {
    return last;
  }
}
