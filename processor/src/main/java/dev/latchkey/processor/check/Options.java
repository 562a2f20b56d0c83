package dev.latchkey.processor.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What users may pass with {@code -A}.
 *
 * @param docs {@code latchkey.docs}: where the pages of the rules are; each message gets a link
 * @param warningsAsErrors {@code latchkey.warnings=error}
 * @param mistakes sentences about options that mean nothing
 */
public record Options(Optional<String> docs, boolean warningsAsErrors, List<String> mistakes) {

  private static final String DOCS = "latchkey.docs";
  private static final String WARNINGS = "latchkey.warnings";

  /** The options that exist. */
  public static final Set<String> NAMES = Set.of(DOCS, WARNINGS);

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
      mistakes.add(
          "-A" + WARNINGS + "=" + warnings + " means nothing. Write -A" + WARNINGS + "=error.");
    }
    return new Options(
        Optional.ofNullable(docs).filter(text -> !text.isBlank()),
        "error".equals(warnings),
        List.copyOf(mistakes));
  }

  /** The page of a rule. */
  Optional<String> page(String rule) {
    return docs.map(
        base -> base.endsWith("/") || base.endsWith("#") ? base + rule : base + "/" + rule);
  }
}
