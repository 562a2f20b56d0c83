package dev.latchkey.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.latchkey.processor.model.Application;
import dev.latchkey.processor.model.Application.Statement;
import dev.latchkey.processor.model.ResourceClass;
import dev.latchkey.processor.model.Sharing;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/**
 * What the generated class of one package is about.
 *
 * @param resources the resource classes whose rows it holds
 * @param applicationPolicies the policies of applications in the package
 * @param statements the facts stated in the package
 */
record PackageContent(
    List<ResourceClass> resources,
    List<Sharing.Declared> applicationPolicies,
    List<Statement> statements) {

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
            .toList());
  }

  /** The elements that the class is generated from; never empty. */
  List<Element> origins() {
    List<Element> origins = new ArrayList<>();
    resources.forEach(resource -> origins.add(resource.type()));
    applicationPolicies.forEach(declared -> origins.add(declared.place().element()));
    statements.forEach(statement -> origins.add(statement.place().element()));
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
  List<CodeBlock> facts(PolicyConstants constants) {
    List<CodeBlock> facts = new ArrayList<>();
    for (Sharing.Declared declared : applicationPolicies) {
      facts.add(
          CodeBlock.of(
              "endpoints.application($T.class, $L)",
              ClassName.get((TypeElement) declared.place().element()),
              constants.of(declared)));
    }
    statements.forEach(statement -> facts.add(FactsCall.of(statement)));
    return facts;
  }
}
