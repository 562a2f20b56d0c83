package dev.latchkey.processor.model;

import dev.latchkey.policy.ApplicationFacts;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Element;

/**
 * What the sources say about the application as a whole.
 *
 * @param facts the facts in force
 * @param statements every {@code @BrowserFacing}, those in force first
 * @param policies what {@code Application} subclasses declare for all resources
 * @param silent the {@code Application} subclasses that declare nothing
 */
public record Application(
    ApplicationFacts facts,
    List<Statement> statements,
    List<Sharing.Declared> policies,
    List<String> silent) {

  /**
   * Copies the lists.
   *
   * @param facts the facts in force
   * @param statements every {@code @BrowserFacing}, those in force first
   * @param policies what {@code Application} subclasses declare for all resources
   * @param silent the {@code Application} subclasses that declare nothing
   */
  public Application {
    statements = List.copyOf(statements);
    policies = List.copyOf(policies);
    silent = List.copyOf(silent);
  }

  /** Nothing is said. */
  public static final Application SILENT =
      new Application(ApplicationFacts.UNDECLARED, List.of(), List.of(), List.of());

  /**
   * Where something is said about the application.
   *
   * @return the annotated elements
   */
  public List<Element> places() {
    return Stream.concat(
            policies.stream().map(declared -> declared.place().element()),
            statements.stream().map(statement -> statement.place().element()))
        .toList();
  }

  /**
   * One {@code @BrowserFacing}.
   *
   * @param facts what it says
   * @param place where it stands
   * @param owner how a message calls the annotated element
   */
  public record Statement(ApplicationFacts facts, Place place, String owner) {}

  /**
   * The widest policy.
   *
   * @return the first declared one; if several differ, a rule says so
   */
  public Sharing sharing() {
    return policies.isEmpty() ? Sharing.UNDECLARED : policies.get(0);
  }
}
