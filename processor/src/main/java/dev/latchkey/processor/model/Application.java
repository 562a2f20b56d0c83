package dev.latchkey.processor.model;

import dev.latchkey.policy.ApplicationFacts;
import dev.latchkey.processor.model.ApplicationGuard.OfApplication;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * What the sources say about the application as a whole.
 *
 * @param facts the facts in force
 * @param statements every {@code @BrowserFacing}, those in force first
 * @param policies what {@code Application} subclasses declare for all resources
 * @param silent the {@code Application} subclasses that declare no policy
 * @param concrete the {@code Application} subclasses that a container can make objects of
 * @param speaks whether any of them, or what they extend, carries an annotation of ours
 * @param path the {@code @ApplicationPath} of the only one, without slashes around it; empty if
 *     there is none, or more than one
 * @param guard what they say about forged requests
 */
public record Application(
    ApplicationFacts facts,
    List<Statement> statements,
    List<Sharing.Declared> policies,
    List<String> silent,
    List<TypeElement> concrete,
    boolean speaks,
    String path,
    ApplicationGuard guard) {

  /**
   * Copies the lists.
   *
   * @param facts the facts in force
   * @param statements every {@code @BrowserFacing}, those in force first
   * @param policies what {@code Application} subclasses declare for all resources
   * @param silent the {@code Application} subclasses that declare no policy
   * @param concrete the {@code Application} subclasses that a container can make objects of
   * @param speaks whether any of them, or what they extend, carries an annotation of ours
   * @param path the {@code @ApplicationPath} of the only one, without slashes around it
   * @param guard what they say about forged requests
   */
  public Application {
    statements = List.copyOf(statements);
    policies = List.copyOf(policies);
    silent = List.copyOf(silent);
    concrete = List.copyOf(concrete);
  }

  /** Nothing is said. */
  public static final Application SILENT =
      new Application(
          ApplicationFacts.UNDECLARED,
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          false,
          "",
          ApplicationGuard.SILENT);

  /**
   * Where something is said about the application that generated code repeats.
   *
   * @return the annotated elements; the application itself for what its package says
   */
  public List<Element> places() {
    Stream<Element> guarded =
        Stream.concat(protections().stream(), unknown().stream()).map(OfApplication::application);
    Stream<Element> others =
        Stream.concat(
            policies.stream().map(declared -> declared.place().element()),
            statements.stream().map(statement -> statement.place().element()));
    return Stream.concat(others, guarded).distinct().toList();
  }

  /**
   * The protections on {@code Application} subclasses.
   *
   * @return each with its application
   */
  public List<OfApplication> protections() {
    return guard.protections();
  }

  /**
   * The protections on packages of {@code Application} subclasses.
   *
   * @return each with its application
   */
  public List<OfApplication> unknown() {
    return guard.unknown();
  }

  /**
   * One {@code @BrowserFacing}.
   *
   * @param facts what it says
   * @param place where it stands; the attributes of the session cookie are {@code
   *     sessionCookie.name} and so on, each at the cookie where it was left at its default
   * @param owner how a message calls the annotated element
   * @param cookies how many session cookies it lists; the facts hold the first
   */
  public record Statement(ApplicationFacts facts, Place place, String owner, int cookies) {}

  /**
   * The widest policy.
   *
   * @return the first declared one; if several differ, a rule says so
   */
  public Sharing sharing() {
    return policies.isEmpty() ? Sharing.UNDECLARED : policies.get(0);
  }
}
