package dev.latchkey.policy;

import java.util.List;

/** Fills the placeholders of a rule's sentence with texts that came from a source file. */
final class MessageText {

  private static final int LONGEST = 120;

  private MessageText() {}

  static String fill(String template, List<String> arguments) {
    StringBuilder text = new StringBuilder(template.length() + 32);
    for (int at = 0; at < template.length(); at++) {
      char c = template.charAt(at);
      if (c == '{' && isPlaceholder(template, at)) {
        text.append(visible(arguments.get(template.charAt(at + 1) - '0')));
        at += 2;
      } else {
        text.append(c);
      }
    }
    return text.toString();
  }

  /** How many arguments a template asks for: one more than its highest placeholder. */
  static int placeholders(String template) {
    int count = 0;
    for (int at = 0; at < template.length(); at++) {
      if (template.charAt(at) == '{' && isPlaceholder(template, at)) {
        count = Math.max(count, template.charAt(at + 1) - '0' + 1);
      }
    }
    return count;
  }

  private static boolean isPlaceholder(String template, int at) {
    return at + 2 < template.length()
        && template.charAt(at + 1) >= '0'
        && template.charAt(at + 1) <= '9'
        && template.charAt(at + 2) == '}';
  }

  /** Printable ASCII as it is, all else escaped: a look-alike letter must not look alike here. */
  static String visible(String raw) {
    if (raw.equals(Policy.INFERRED)) {
      // The author wrote the constant's name, not its text.
      return "INFERRED";
    }
    StringBuilder text = new StringBuilder(raw.length());
    int at = 0;
    while (at < raw.length() && text.length() < LONGEST) {
      char c = raw.charAt(at++);
      if (c >= ' ' && c <= '~') {
        text.append(c);
      } else {
        text.append(String.format("\\u%04x", (int) c));
      }
    }
    return at < raw.length() ? text + "... (" + raw.length() + " characters)" : text.toString();
  }
}
