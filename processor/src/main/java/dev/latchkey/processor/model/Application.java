package dev.latchkey.processor.model;

import dev.latchkey.policy.ApplicationFacts;
import java.util.List;

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
   * @param silent the {@code Application} subclasses that declare nothing
   */
  public Application {
    statements = List.copyOf(statements);
    policies = List.copyOf(policies);
    silent = List.copyOf(silent);
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
