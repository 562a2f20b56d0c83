package dev.latchkey.compatibility.browser.vectors;

import dev.latchkey.compatibility.browser.lab.Seen;
import dev.latchkey.compatibility.browser.lab.Story;
import dev.latchkey.testkit.browser.Outcome;

/**
 * What became of one vector.
 *
 * @param performance how it was brought about
 * @param seen what the script in Chromium saw
 * @param chromium all of it
 * @param model the same, of the model
 * @param outcome what the model says of it
 */
record Performed(Performance performance, Seen seen, Story chromium, Story model, Outcome outcome) {

  @Override
  public String toString() {
    return performance.number() + ": " + performance.vector().get("note").asText();
  }
}
