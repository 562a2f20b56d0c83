package dev.latchkey.policy;

import java.util.List;

/**
 * A rule broken at a place.
 *
 * @param rule the rule
 * @param severity how it is reported; usually the rule's own
 * @param pointer where, inside the declaration that was checked
 * @param arguments what stands in the placeholders of the rule's sentences; raw texts, made safe to
 *     print by {@link #message()}
 */
public record Finding(Rule rule, Severity severity, Pointer pointer, List<String> arguments) {

  /**
   * Copies the arguments.
   *
   * @param rule the rule
   * @param severity how it is reported
   * @param pointer where
   * @param arguments the texts for the placeholders
   * @throws IllegalArgumentException if a placeholder of the rule has no argument, so that {@link
   *     #message()} never throws; a rule may have no use for an argument
   */
  public Finding {
    arguments = List.copyOf(arguments);
    int placeholders =
        Math.max(MessageText.placeholders(rule.problem()), MessageText.placeholders(rule.fix()));
    if (arguments.size() < placeholders) {
      throw new IllegalArgumentException(
          rule.name() + " takes " + placeholders + " arguments, not " + arguments.size());
    }
  }

  /**
   * A finding with the severity of its rule.
   *
   * @param rule the rule
   * @param pointer where
   * @param arguments the texts for the placeholders {@code {0}}, {@code {1}} …
   * @return the finding
   */
  public static Finding of(Rule rule, Pointer pointer, String... arguments) {
    return new Finding(rule, rule.severity(), pointer, List.of(arguments));
  }

  /**
   * The same finding, reported otherwise.
   *
   * @param other the severity
   * @return a finding with that severity
   */
  public Finding as(Severity other) {
    return new Finding(rule, other, pointer, arguments);
  }

  /**
   * The whole message: code, problem, and the fix on a line of its own.
   *
   * <p>Both callers print exactly this. Arguments are escaped and shortened, so that no value can
   * break a line or hide behind a look-alike character.
   *
   * @return for example {@code [latchkey:EMPTY_PORT] "https://a.example:" …}
   */
  public String message() {
    return "[latchkey:"
        + rule.name()
        + "] "
        + MessageText.fill(rule.problem(), arguments)
        + "\n  "
        + MessageText.fill(rule.fix(), arguments);
  }
}
