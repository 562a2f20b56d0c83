package dev.latchkey.processor.check;

import dev.latchkey.policy.Finding;
import dev.latchkey.policy.Severity;
import dev.latchkey.processor.model.Place;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic.Kind;

/**
 * Prints problems: the only place that talks to javac. A problem is printed once, however many
 * rounds see it; notes are for the report and are not printed.
 */
public final class Messages {

  private final Messager messager;
  private final Options options;
  private final Set<String> printed = new HashSet<>();

  /**
   * A printer for one compilation.
   *
   * @param messager of the processing environment
   * @param options what the user passed
   */
  public Messages(Messager messager, Options options) {
    this.messager = messager;
    this.options = options;
  }

  /**
   * Prints a problem on the exact value, the annotation, or the element that the user wrote.
   *
   * @param problem what to print
   * @param isSource whether an element belongs to this compilation
   */
  public void print(Problem problem, Predicate<Element> isSource) {
    Finding finding = problem.finding();
    boolean here = isSource.test(problem.place().element());
    Element element = here ? problem.place().element() : problem.user().orElse(null);
    if (!problem.isPrinted() || element == null || Suppression.covers(element, finding)) {
      return;
    }
    String text = here ? text(finding) : text(finding) + "\n  It is declared by " + origin(problem);
    if (printed.add(element.getEnclosingElement() + "#" + element + " " + finding)) {
      print(kind(finding), text, element, here ? problem.place() : Place.of(element), finding);
    }
  }

  private static String origin(Problem problem) {
    return problem.place().element() + ", outside of this compilation.";
  }

  private void print(Kind kind, String text, Element element, Place place, Finding finding) {
    AnnotationValue value = place.value(finding.pointer());
    if (place.mirror() == null) {
      messager.printMessage(kind, text, element);
    } else if (value == null) {
      messager.printMessage(kind, text, element, place.mirror());
    } else {
      messager.printMessage(kind, text, element, place.mirror(), value);
    }
  }

  private Kind kind(Finding finding) {
    return finding.severity() == Severity.ERROR || options.warningsAsErrors()
        ? Kind.ERROR
        : Kind.WARNING;
  }

  private String text(Finding finding) {
    Optional<String> page = options.page(finding.rule().name());
    return finding.message() + page.map(url -> "\n  See " + url).orElse("");
  }

  /**
   * Prints a sentence that belongs to no element.
   *
   * @param sentence what to say
   */
  public void error(String sentence) {
    messager.printMessage(Kind.ERROR, "[latchkey] " + sentence);
  }
}
