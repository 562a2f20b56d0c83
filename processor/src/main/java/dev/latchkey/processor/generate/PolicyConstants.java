package dev.latchkey.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeSpec;
import dev.latchkey.endpoint.EndpointFilter;
import dev.latchkey.endpoint.PolicyDeclaration;
import dev.latchkey.policy.EffectivePolicy;
import dev.latchkey.policy.Scope;
import dev.latchkey.processor.model.Endpoint;
import dev.latchkey.processor.model.ResourceClass;
import dev.latchkey.processor.model.Sharing;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;

/** The policies of one package as constants: filters, and declarations for start-up. */
final class PolicyConstants {

  private final Map<Element, EffectivePolicy> effective;
  private final Set<Element> completedAtStart;
  private final Map<EffectivePolicy, TreeSet<String>> owners = new LinkedHashMap<>();
  private final Map<Element, Sharing.Declared> open = new LinkedHashMap<>();

  /** The constants by what they stand for: an effective policy, or an annotated element. */
  private final Map<Object, CodeBlock> constants = new LinkedHashMap<>();

  PolicyConstants(Map<Element, EffectivePolicy> effective, Set<Element> completedAtStart) {
    this.effective = effective;
    this.completedAtStart = completedAtStart;
  }

  void addTo(TypeSpec.Builder type, PolicyNames names, PackageContent content) {
    content.applicationPolicies().forEach(this::collect);
    for (ResourceClass resource : content.resources()) {
      for (Endpoint endpoint : resource.endpoints()) {
        if (endpoint.sharing() instanceof Sharing.Declared declared && !isOfApplication(declared)) {
          collect(declared);
        }
      }
    }
    owners.forEach((policy, declared) -> addFilter(type, names, policy, declared));
    open.values().forEach(declared -> addDeclaration(type, names, declared));
  }

  /** A policy of the application reaches endpoints that have none, in every package. */
  static boolean isOfApplication(Sharing.Declared declared) {
    return declared.policy().scope() == Scope.APPLICATION;
  }

  private void collect(Sharing.Declared declared) {
    if (completedAtStart.contains(declared.place().element())) {
      open.put(declared.place().element(), declared);
    } else {
      EffectivePolicy policy = effective.get(declared.place().element());
      owners.computeIfAbsent(policy, p -> new TreeSet<>()).add(declared.owner());
    }
  }

  private void addFilter(
      TypeSpec.Builder type, PolicyNames names, EffectivePolicy policy, TreeSet<String> declared) {
    PolicyNames.Names chosen = names.of(declared.first());
    constants.put(policy, CodeBlock.of("$L", chosen.constant()));
    type.addField(
        constant(EndpointFilter.class, chosen).initializer("new $L()", chosen.type()).build());
    type.addType(FilterClass.of(chosen.type(), policy, List.copyOf(declared)));
  }

  private void addDeclaration(TypeSpec.Builder type, PolicyNames names, Sharing.Declared declared) {
    PolicyNames.Names chosen = names.of(declared.owner());
    constants.put(declared.place().element(), CodeBlock.of("$L", chosen.constant()));
    type.addField(
        constant(PolicyDeclaration.class, chosen)
            .initializer(DeclarationConstant.of(declared))
            .build());
  }

  private static FieldSpec.Builder constant(Class<?> type, PolicyNames.Names names) {
    return FieldSpec.builder(type, names.constant(), Modifier.STATIC, Modifier.FINAL);
  }

  /** What stands for a policy in a row. */
  CodeBlock of(Sharing.Declared declared) {
    Element element = declared.place().element();
    CodeBlock declaration = constants.get(element);
    return declaration != null ? declaration : constants.get(effective.get(element));
  }

  /** Where start-up may still bring a policy, or completes it, it has to know the signature. */
  boolean isCompletedAtStart(Endpoint endpoint) {
    return endpoint.sharing() instanceof Sharing.Undeclared
        || endpoint.sharing() instanceof Sharing.Declared declared
            && completedAtStart.contains(declared.place().element());
  }
}
