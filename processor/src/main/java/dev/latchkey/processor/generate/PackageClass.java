package dev.latchkey.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.latchkey.endpoint.EndpointFilter;
import dev.latchkey.endpoint.Endpoints;
import dev.latchkey.endpoint.GeneratedPolicies;
import dev.latchkey.policy.EffectivePolicy;
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

/** One generated class: the filters of a package, and the rows of its endpoints. */
final class PackageClass {

  private final ClassName name;
  private final Map<Element, EffectivePolicy> effective;
  private final Map<EffectivePolicy, CodeBlock> filters = new LinkedHashMap<>();
  private final Map<EffectivePolicy, TreeSet<String>> owners = new LinkedHashMap<>();

  PackageClass(ClassName name, Map<Element, EffectivePolicy> effective) {
    this.name = name;
    this.effective = effective;
  }

  ClassName name() {
    return name;
  }

  /** The class with its filters and with the rows of some resources. */
  TypeSpec.Builder first(List<ResourceClass> all, List<ResourceClass> rows) {
    collectOwners(all);
    TypeSpec.Builder type = shell(name, rows);
    PolicyNames names = new PolicyNames(simpleNames(all));
    owners.forEach(
        (policy, declared) -> {
          PolicyNames.Names chosen = names.of(declared.first());
          filters.put(policy, CodeBlock.of("$L", chosen.constant()));
          type.addField(
              FieldSpec.builder(
                      EndpointFilter.class, chosen.constant(), Modifier.STATIC, Modifier.FINAL)
                  .initializer("new $L()", chosen.type())
                  .build());
          type.addType(FilterClass.of(chosen.type(), policy, List.copyOf(declared)));
        });
    return type.addMethod(register(rows));
  }

  /** A further class with the rows of more resources, for packages that fill more than one. */
  TypeSpec.Builder further(ClassName part, List<ResourceClass> rows) {
    filters.replaceAll(
        (policy, constant) ->
            constant.toString().contains(".") ? constant : CodeBlock.of("$T.$L", name, constant));
    return shell(part, rows).addMethod(register(rows));
  }

  private static Set<String> simpleNames(List<ResourceClass> resources) {
    Set<String> names = new TreeSet<>();
    for (ResourceClass resource : resources) {
      names.add(resource.type().getSimpleName().toString());
      resource.locators().stream()
          .flatMap(locator -> locator.target().stream())
          .forEach(target -> names.add(target.getSimpleName().toString()));
    }
    return names;
  }

  private void collectOwners(List<ResourceClass> resources) {
    for (ResourceClass resource : resources) {
      for (Endpoint endpoint : resource.endpoints()) {
        if (endpoint.sharing() instanceof Sharing.Declared declared) {
          owners
              .computeIfAbsent(policyOf(declared), policy -> new TreeSet<>())
              .add(declared.owner());
        }
      }
    }
  }

  private EffectivePolicy policyOf(Sharing.Declared declared) {
    return effective.get(declared.place().element());
  }

  private static TypeSpec.Builder shell(ClassName name, List<ResourceClass> rows) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(name)
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addSuperinterface(GeneratedPolicies.class)
            // Resource classes may be deprecated, or share a file with another class.
            .addAnnotation(
                AnnotationSpec.builder(SuppressWarnings.class)
                    .addMember("value", "{$S, $S, $S}", "auxiliaryclass", "deprecation", "removal")
                    .build())
            .addJavadoc("Policies of $L, generated from its annotations.\n", where(name));
    rows.forEach(resource -> type.addOriginatingElement(resource.type()));
    return type.addMethod(
        MethodSpec.constructorBuilder()
            .addModifiers(Modifier.PUBLIC)
            .addJavadoc("Called by the service loader.\n")
            .build());
  }

  private static String where(ClassName name) {
    return name.packageName().isEmpty() ? "the unnamed package" : name.packageName();
  }

  private MethodSpec register(List<ResourceClass> rows) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("register")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .addParameter(Endpoints.class, "endpoints");
    rows.forEach(resource -> Row.statements(resource, this::filter).forEach(method::addStatement));
    return method.build();
  }

  private CodeBlock filter(Endpoint endpoint) {
    if (endpoint.sharing() instanceof Sharing.Declared declared) {
      return filters.get(policyOf(declared));
    }
    String constant = endpoint.sharing() instanceof Sharing.NotShared ? "NOT_SHARED" : "UNDECLARED";
    return CodeBlock.of("$T.$L", EndpointFilter.class, constant);
  }
}
