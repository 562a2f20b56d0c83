package dev.latchkey.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.policy.Rule;
import dev.latchkey.policy.Rules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * The page that lists the rules is written from the rules. {@code -Dlatchkey.goldens=write} writes
 * it anew.
 */
class RulesPageTest {

  private static final Path PAGE = Path.of("../docs/rules.md");

  @Test
  void thePageListsEveryRule() throws IOException {
    String page = page();
    if ("write".equals(System.getProperty("latchkey.goldens"))) {
      Files.createDirectories(PAGE.getParent());
      Files.writeString(PAGE, page);
    }
    assertThat(PAGE).content().isEqualTo(page);
  }

  private static String page() {
    StringBuilder page =
        new StringBuilder(
            """
            # The rules

            Written from the rules themselves; change them, not this page. `{0}`, `{1}` … stand for \
            what was found. An error refuses the declaration and cannot be silenced; a warning can, \
            with `@SuppressWarnings("latchkey:NAME")`; a note is not printed.
            """);
    String group = "";
    for (Rule rule : Rules.all()) {
      String next = rule.getClass().getSimpleName();
      if (!next.equals(group)) {
        group = next;
        page.append("\n## ").append(heading(group)).append("\n");
      }
      page.append(entry(rule));
    }
    return page.toString();
  }

  private static String heading(String group) {
    String words = group.replaceAll("Rule$", "").replaceAll("(?<=[a-z])(?=[A-Z])", " ");
    return words.charAt(0) + words.substring(1).toLowerCase(Locale.ROOT);
  }

  private static String entry(Rule rule) {
    String clause = rule.clause().isEmpty() ? "" : " [Clause](" + rule.clause() + ")";
    return "\n### "
        + rule.name()
        + "\n\n"
        + rule.severity().name().toLowerCase(Locale.ROOT)
        + ". "
        + rule.problem()
        + "\n\n> "
        + rule.fix()
        + "\n"
        + (clause.isEmpty() ? "" : "\n" + clause.strip() + "\n");
  }
}
