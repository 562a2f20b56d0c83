package dev.latchkey.processor.read;

import dev.latchkey.processor.model.ApplicationGuard;
import dev.latchkey.processor.model.ApplicationGuard.OfApplication;
import dev.latchkey.processor.model.Guard.DeclaredProtection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Reads what applications and their packages say about forged requests. */
final class ApplicationGuardReader {

  private final Types types;
  private final GuardReader guards;

  ApplicationGuardReader(Types types, GuardReader guards) {
    this.types = types;
    this.guards = guards;
  }

  ApplicationGuard read(List<TypeElement> applications) {
    return new ApplicationGuard(
        applications.stream().flatMap(type -> on(type, type)).toList(),
        applications.stream()
            // A test may well keep a private one in a package that is protected elsewhere.
            .filter(type -> types.canSee(type, type))
            .flatMap(type -> on(type, types.elements().getPackageOf(type)))
            .toList(),
        chain(applications));
  }

  private Stream<OfApplication> on(TypeElement application, Element annotated) {
    return guards.protectionOn(annotated).stream()
        .map(protection -> new OfApplication(application, protection));
  }

  /**
   * Which of several applications serves a resource only run time knows, and judges again. Here the
   * first that says something counts, those that run before those that others extend.
   */
  private List<DeclaredProtection> chain(List<TypeElement> applications) {
    return applications.stream()
        .sorted(Comparator.comparing(type -> !Types.isConcreteClass(type)))
        .map(this::chain)
        .filter(chain -> !chain.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private List<DeclaredProtection> chain(TypeElement application) {
    Stream<TypeElement> ancestors = types.ancestors(application).stream().map(Types.Ancestor::type);
    return Stream.concat(Stream.of(application), ancestors)
        .flatMap(type -> guards.protectionOn(type).stream())
        .toList();
  }
}
