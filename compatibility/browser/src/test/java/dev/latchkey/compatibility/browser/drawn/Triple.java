package dev.latchkey.compatibility.browser.drawn;

import dev.latchkey.compatibility.browser.lab.Story;
import dev.latchkey.testkit.browser.Outcome;
import dev.latchkey.testkit.browser.Verdict;
import java.util.List;

/**
 * A policy, a page and a request, and what became of it.
 *
 * @param request with its page and its policy
 * @param chromium what Chromium did
 * @param model what the model did
 * @param declared what was declared
 * @param outcome what the model says
 * @param console what Chromium wrote of it for developers
 */
record Triple(
    DrawnRequest request,
    Story chromium,
    Story model,
    Story declared,
    Outcome outcome,
    List<String> console) {

  Verdict verdict() {
    return new Declared(request).verdict();
  }

  boolean isAgreed() {
    return chromium.equals(declared) && model.equals(declared) && outcome.verdict() == verdict();
  }

  /** All that somebody needs to see what is wrong. */
  String report() {
    return String.join(
        "\n  ",
        "no agreement on " + request,
        "Chromium: " + chromium,
        "console: " + console,
        "model: " + model,
        "which says " + outcome.verdict() + ", " + outcome.reason(),
        "declared: " + verdict() + ", " + declared,
        PolicyText.text(request.policy()));
  }
}
