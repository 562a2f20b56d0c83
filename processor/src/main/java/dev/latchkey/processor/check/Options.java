package dev.latchkey.processor.check;

import dev.latchkey.policy.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What users may pass with {@code -A}.
 *
 * @param docs {@code latchkey.docs}: where the pages of the rules are; each message gets a link
 * @param warningsAsErrors {@code latchkey.warnings=error}
 * @param audit {@code latchkey.audit}: how endpoints are reported that nothing is said about
 * @param mistakes sentences about options that mean nothing
 */
public record Options(
    Optional<String> docs,
    boolean warningsAsErrors,
    Optional<Severity> audit,
    List<String> mistakes) {

  private static final String DOCS = "latchkey.docs";
  private static final String WARNINGS = "latchkey.warnings";
  private static final String AUDIT = "latchkey.audit";

  private static final Map<String, Severity> AUDITS =
      Map.of("warning", Severity.WARNING, "error", Severity.ERROR);

  /** The options that exist. */
  public static final Set<String> NAMES = Set.of(DOCS, WARNINGS, AUDIT);

  /**
   * Reads the options.
   *
   * @param raw as the compiler passes them
   * @return what they say
   */
  public static Options of(Map<String, String> raw) {
    List<String> mistakes = new ArrayList<>();
    String docs = raw.get(DOCS);
    if (raw.containsKey(DOCS) && (docs == null || docs.isBlank())) {
      mistakes.add("-A" + DOCS + " is empty. Write -A" + DOCS + "=URL, or leave it out.");
    }
    String warnings = raw.get(WARNINGS);
    if (raw.containsKey(WARNINGS) && !"error".equals(warnings)) {
      mistakes.add(meaningless(WARNINGS, warnings, "error"));
    }
    Optional<Severity> audit = Optional.ofNullable(raw.get(AUDIT)).map(AUDITS::get);
    if (raw.containsKey(AUDIT) && audit.isEmpty()) {
      mistakes.add(meaningless(AUDIT, raw.get(AUDIT), "warning", "error"));
    }
    return new Options(
        Optional.ofNullable(docs).filter(text -> !text.isBlank()),
        "error".equals(warnings),
        audit,
        List.copyOf(mistakes));
  }

  private static String meaningless(String option, String value, String... values) {
    String given = value == null ? "" : "=" + value;
    return Stream.of(values)
        .map(possible -> "-A" + option + "=" + possible)
        .collect(Collectors.joining(" or ", "-A" + option + given + " means nothing. Write ", "."));
  }

  /** The page of a rule. */
  Optional<String> page(String rule) {
    return docs.map(
        base -> base.endsWith("/") || base.endsWith("#") ? base + rule : base + "/" + rule);
  }
}
