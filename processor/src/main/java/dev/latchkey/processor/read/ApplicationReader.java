package dev.latchkey.processor.read;

import dev.latchkey.policy.ApplicationFacts;
import dev.latchkey.policy.ApplicationFacts.Credential;
import dev.latchkey.policy.Setting;
import dev.latchkey.processor.model.Application;
import dev.latchkey.processor.model.Application.Statement;
import dev.latchkey.processor.model.Place;
import dev.latchkey.processor.model.Sharing;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/** Reads what stands on {@code Application} subclasses, and {@code @BrowserFacing} anywhere. */
final class ApplicationReader {

  private final Types types;
  private final PolicyReader policies;

  ApplicationReader(Types types, PolicyReader policies) {
    this.types = types;
    this.policies = policies;
  }

  Application read(List<TypeElement> classes, List<PackageElement> packages) {
    List<Statement> statements = new ArrayList<>();
    List<Sharing.Declared> declared = new ArrayList<>();
    List<String> silent = new ArrayList<>();
    for (TypeElement type : classes) {
      if (types.extendsNamed(type, Names.APPLICATION)) {
        addStatement(type, statements);
        if (policies.on(type) instanceof Sharing.Declared policy) {
          declared.add(policy);
        } else if (Types.isConcreteClass(type) && !inheritsPolicy(type)) {
          silent.add(Describe.element(type));
        }
      }
    }
    packages.forEach(owner -> addStatement(owner, statements));
    ApplicationFacts facts =
        statements.isEmpty() ? ApplicationFacts.UNDECLARED : statements.get(0).facts();
    return new Application(facts, statements, declared, silent);
  }

  private boolean inheritsPolicy(TypeElement application) {
    return types.ancestors(application).stream()
        .anyMatch(ancestor -> policies.declaredOn(ancestor.type()).isPresent());
  }

  private static void addStatement(Element element, List<Statement> statements) {
    Mirrors.find(element, Names.BROWSER_FACING)
        .map(mirror -> statement(element, mirror))
        .ifPresent(statements::add);
  }

  private static Statement statement(Element element, AnnotationMirror mirror) {
    PolicyReader.Values values = new PolicyReader.Values(mirror);
    List<Setting> origins = values.list("publicOrigins", List.of());
    Set<Credential> credentials = EnumSet.noneOf(Credential.class);
    for (Setting setting : values.list("credentials", List.of())) {
      credentials.add(Credential.valueOf(setting.text()));
    }
    return new Statement(
        new ApplicationFacts(origins, credentials),
        new Place(element, mirror, values.places()),
        Describe.element(element));
  }
}
