package dev.latchkey.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeSpec;
import dev.latchkey.endpoint.ProtectionDeclaration;
import dev.latchkey.policy.Scope;
import dev.latchkey.processor.model.Endpoint;
import dev.latchkey.processor.model.Guard;
import dev.latchkey.processor.model.Guard.DeclaredProtection;
import dev.latchkey.processor.model.ResourceClass;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;

/** The protections of one package as constants, one for each annotation. */
final class ProtectionConstants {

  private final Map<Element, DeclaredProtection> declared = new LinkedHashMap<>();
  private final Map<Element, String> constants = new LinkedHashMap<>();

  void addTo(TypeSpec.Builder type, PolicyNames names, PackageContent content) {
    content.protections().forEach(this::collect);
    for (ResourceClass resource : content.resources()) {
      for (Endpoint endpoint : resource.endpoints()) {
        if (endpoint.guard() instanceof Guard.Protected) {
          inRow(endpoint).forEach(this::collect);
        }
      }
    }
    declared.forEach((element, protection) -> addField(type, names, protection));
  }

  /** That of an application reaches every row there is, and start-up adds it. */
  static List<DeclaredProtection> inRow(Endpoint endpoint) {
    return endpoint.guard().declarations().stream()
        .filter(protection -> protection.protection().scope() != Scope.APPLICATION)
        .toList();
  }

  private void collect(DeclaredProtection protection) {
    declared.putIfAbsent(protection.place().element(), protection);
  }

  private void addField(TypeSpec.Builder type, PolicyNames names, DeclaredProtection protection) {
    String name = names.ofProtection(protection.owner());
    constants.put(protection.place().element(), name);
    type.addField(
        FieldSpec.builder(ProtectionDeclaration.class, name, Modifier.STATIC, Modifier.FINAL)
            .initializer(ProtectionConstant.of(protection))
            .build());
  }

  /** What stands for a protection in a row. */
  CodeBlock of(DeclaredProtection protection) {
    return CodeBlock.of("$L", constants.get(protection.place().element()));
  }
}
