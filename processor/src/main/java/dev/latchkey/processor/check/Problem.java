package dev.latchkey.processor.check;

import dev.latchkey.policy.Finding;
import dev.latchkey.policy.Severity;
import dev.latchkey.processor.model.Place;
import java.util.Optional;
import javax.lang.model.element.Element;

/**
 * A finding with its place in the sources.
 *
 * @param finding what is wrong
 * @param place where it was written
 * @param user the user's own element to report it on if the place lies in another compilation
 */
public record Problem(Finding finding, Place place, Optional<Element> user) {

  static Problem at(Place place, Finding finding) {
    return new Problem(finding, place, Optional.empty());
  }

  /**
   * Whether it refuses what it is about.
   *
   * @return {@code true} for an error
   */
  public boolean isError() {
    return finding.severity() == Severity.ERROR;
  }

  /**
   * Whether javac gets to see it.
   *
   * @return {@code false} for a note
   */
  public boolean isPrinted() {
    return finding.severity() != Severity.NOTE;
  }
}
