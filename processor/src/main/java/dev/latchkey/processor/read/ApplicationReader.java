package dev.latchkey.processor.read;

import dev.latchkey.policy.ApplicationFacts;
import dev.latchkey.processor.model.Application;
import dev.latchkey.processor.model.Application.Statement;
import dev.latchkey.processor.model.Sharing;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/** Reads what stands on {@code Application} subclasses, and {@code @BrowserFacing} anywhere. */
final class ApplicationReader {

  private final Types types;
  private final PolicyReader policies;
  private final GuardReader guards;

  ApplicationReader(Types types, PolicyReader policies, GuardReader guards) {
    this.types = types;
    this.policies = policies;
    this.guards = guards;
  }

  Application read(List<TypeElement> classes, List<PackageElement> packages) {
    List<TypeElement> applications =
        classes.stream().filter(type -> types.extendsNamed(type, Names.APPLICATION)).toList();
    List<TypeElement> concrete = applications.stream().filter(Types::isConcreteClass).toList();
    List<Sharing.Declared> declared = new ArrayList<>();
    List<String> silent = new ArrayList<>();
    for (TypeElement type : applications) {
      if (policies.on(type) instanceof Sharing.Declared policy) {
        declared.add(policy);
      } else if (Types.isConcreteClass(type) && !inheritsPolicy(type)) {
        silent.add(Describe.element(type));
      }
    }
    List<Statement> statements =
        Stream.concat(applications.stream(), packages.stream())
            .flatMap(element -> StatementReader.on(element).stream())
            .toList();
    return new Application(
        statements.isEmpty() ? ApplicationFacts.UNDECLARED : statements.get(0).facts(),
        statements,
        declared,
        silent,
        concrete,
        !statements.isEmpty() || applications.stream().anyMatch(this::speaks),
        path(concrete),
        new ApplicationGuardReader(types, guards).read(applications));
  }

  private boolean inheritsPolicy(TypeElement application) {
    return types.ancestors(application).stream()
        .anyMatch(ancestor -> policies.declaredOn(ancestor.type()).isPresent());
  }

  private boolean speaks(TypeElement application) {
    Stream<Element> ancestors =
        types.ancestors(application).stream().map(ancestor -> ancestor.type());
    return Stream.concat(Stream.of(application), ancestors).anyMatch(Mirrors::hasOurs);
  }

  /** A servlet container knows it as a pattern, so some write it like one: {@code /api/*}. */
  private static String path(List<TypeElement> concrete) {
    return concrete.size() == 1
        ? Mirrors.valueOf(concrete.get(0), Names.APPLICATION_PATH)
            .map(
                path ->
                    Paths.bare(path.endsWith("/*") ? path.substring(0, path.length() - 2) : path))
            .orElse("")
        : "";
  }
}
