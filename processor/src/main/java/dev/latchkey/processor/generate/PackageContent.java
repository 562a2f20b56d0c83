package dev.latchkey.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.latchkey.processor.model.Application;
import dev.latchkey.processor.model.Application.Statement;
import dev.latchkey.processor.model.ApplicationGuard.OfApplication;
import dev.latchkey.processor.model.Guard.DeclaredProtection;
import dev.latchkey.processor.model.ResourceClass;
import dev.latchkey.processor.model.Sharing;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/**
 * What the generated class of one package is about.
 *
 * @param resources the resource classes whose rows it holds
 * @param applicationPolicies the policies of applications in the package
 * @param statements the facts stated in the package
 * @param guarding the protections of applications in the package
 * @param unknown the protections of the package itself, if applications are in it
 */
record PackageContent(
    List<ResourceClass> resources,
    List<Sharing.Declared> applicationPolicies,
    List<Statement> statements,
    List<OfApplication> guarding,
    List<OfApplication> unknown) {

  /** The share of one package. */
  static PackageContent of(
      String packageName, List<ResourceClass> resources, Application application) {
    return new PackageContent(
        resources,
        application.policies().stream()
            .filter(declared -> isIn(packageName, declared.place().element()))
            .toList(),
        application.statements().stream()
            .filter(statement -> isIn(packageName, statement.place().element()))
            .toList(),
        in(packageName, application.protections()),
        in(packageName, application.unknown()));
  }

  private static List<OfApplication> in(String packageName, List<OfApplication> protections) {
    return protections.stream()
        .filter(protection -> isIn(packageName, protection.application()))
        .toList();
  }

  /** What applications in the package say of forged requests. */
  List<DeclaredProtection> protections() {
    return Stream.concat(guarding.stream(), unknown.stream())
        .map(OfApplication::protection)
        .toList();
  }

  /** The classes that the generated one mentions by their simple names. */
  Set<String> simpleNames() {
    Stream<TypeElement> applications =
        Stream.concat(
            applicationPolicies.stream().map(declared -> (TypeElement) declared.place().element()),
            Stream.concat(guarding.stream(), unknown.stream()).map(OfApplication::application));
    Stream<TypeElement> rows =
        resources.stream()
            .flatMap(
                resource ->
                    Stream.concat(
                        Stream.of(resource.type()),
                        resource.locators().stream().flatMap(l -> l.target().stream())));
    return Stream.concat(applications, rows)
        .map(type -> type.getSimpleName().toString())
        .collect(Collectors.toSet());
  }

  /** The elements that the class is generated from; never empty. */
  List<Element> origins() {
    List<Element> origins = new ArrayList<>();
    resources.forEach(resource -> origins.add(resource.type()));
    applicationPolicies.forEach(declared -> origins.add(declared.place().element()));
    statements.forEach(statement -> origins.add(statement.place().element()));
    guarding.forEach(protection -> origins.add(protection.application()));
    unknown.forEach(protection -> origins.add(protection.application()));
    return origins;
  }

  private static boolean isIn(String packageName, Element element) {
    return packageOf(element).equals(packageName);
  }

  /** The package of a class, or the package itself. */
  static String packageOf(Element element) {
    Element at = element;
    while (!(at instanceof PackageElement)) {
      at = at.getEnclosingElement();
    }
    return ((PackageElement) at).getQualifiedName().toString();
  }

  /** The statements about the application as a whole. */
  List<CodeBlock> facts(PolicyConstants constants, ProtectionConstants protections) {
    List<CodeBlock> facts = new ArrayList<>();
    for (Sharing.Declared declared : applicationPolicies) {
      facts.add(
          CodeBlock.of(
              "endpoints.application($T.class, $L)",
              ClassName.get((TypeElement) declared.place().element()),
              constants.of(declared)));
    }
    guarding.forEach(p -> facts.add(guard("application", p, protections)));
    unknown.forEach(p -> facts.add(guard("unknown", p, protections)));
    statements.forEach(statement -> facts.add(FactsCall.of(statement)));
    return facts;
  }

  private static CodeBlock guard(
      String method, OfApplication protection, ProtectionConstants constants) {
    return CodeBlock.of(
        "endpoints.$L($T.class, $L)",
        method,
        ClassName.get(protection.application()),
        constants.of(protection.protection()));
  }
}
