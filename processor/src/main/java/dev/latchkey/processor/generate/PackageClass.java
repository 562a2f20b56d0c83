package dev.latchkey.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.latchkey.endpoint.EndpointFilter;
import dev.latchkey.endpoint.Endpoints;
import dev.latchkey.endpoint.GeneratedPolicies;
import dev.latchkey.processor.model.Endpoint;
import dev.latchkey.processor.model.ResourceClass;
import dev.latchkey.processor.model.Sharing;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The generated classes of one package: its policies, and the rows of its endpoints. */
final class PackageClass {

  private final ClassName name;
  private final PolicyConstants constants;
  private final boolean closedWorld;
  private final ProtectionConstants protections = new ProtectionConstants();

  /**
   * The classes of a package.
   *
   * @param closedWorld whether the compilation holds the application
   */
  PackageClass(ClassName name, PolicyConstants constants, boolean closedWorld) {
    this.name = name;
    this.constants = constants;
    this.closedWorld = closedWorld;
  }

  ClassName name() {
    return name;
  }

  /** The class with the policies, the facts, and with the rows of some resources. */
  TypeSpec.Builder first(PackageContent content, List<ResourceClass> rows) {
    TypeSpec.Builder type = shell(name);
    PolicyNames names = new PolicyNames(content.simpleNames());
    constants.addTo(type, names, content);
    protections.addTo(type, names, content);
    List<CodeBlock> facts = content.facts(constants, protections);
    return type.addMethod(contract()).addMethod(register(facts, rows, ""));
  }

  /** A further class with the rows of more resources, for packages that fill more than one. */
  TypeSpec.Builder further(ClassName part, List<ResourceClass> rows) {
    return shell(part)
        .addMethod(contract())
        .addMethod(register(List.of(), rows, name.simpleName() + "."));
  }

  private static TypeSpec.Builder shell(ClassName name) {
    return TypeSpec.classBuilder(name)
        .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
        .addSuperinterface(GeneratedPolicies.class)
        // Resource classes may be deprecated, or share a file with another class.
        .addAnnotation(
            AnnotationSpec.builder(SuppressWarnings.class)
                .addMember("value", "{$S, $S, $S}", "auxiliaryclass", "deprecation", "removal")
                .build())
        .addJavadoc("Policies of $L, generated from its annotations.\n", where(name))
        .addMethod(
            MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("Called by the service loader.\n")
                .build());
  }

  private static String where(ClassName name) {
    return name.packageName().isEmpty() ? "the unnamed package" : name.packageName();
  }

  private static MethodSpec contract() {
    return MethodSpec.methodBuilder("contract")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(TypeName.INT)
        .addStatement("return $L", GeneratedPolicies.CONTRACT)
        .build();
  }

  private MethodSpec register(List<CodeBlock> facts, List<ResourceClass> rows, String prefix) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("register")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .addParameter(Endpoints.class, "endpoints");
    if (closedWorld) {
      method.addStatement("endpoints.closedWorld()");
    }
    facts.forEach(method::addStatement);
    rows.forEach(
        resource ->
            Row.statements(
                    resource,
                    endpoint -> policy(endpoint, prefix),
                    endpoint -> details(endpoint, prefix))
                .forEach(method::addStatement));
    return method.build();
  }

  private CodeBlock policy(Endpoint endpoint, String prefix) {
    if (endpoint.sharing() instanceof Sharing.Declared declared
        && !PolicyConstants.isOfApplication(declared)) {
      return CodeBlock.of("$L$L", prefix, constants.of(declared));
    }
    String constant = endpoint.sharing() instanceof Sharing.NotShared ? "NOT_SHARED" : "UNDECLARED";
    return CodeBlock.of("$T.$L", EndpointFilter.class, constant);
  }

  private CodeBlock details(Endpoint endpoint, String prefix) {
    boolean isJudgedAtStart =
        endpoint.signature().isUnsafe() || constants.isCompletedAtStart(endpoint);
    return CodeBlock.builder()
        .add(isJudgedAtStart ? ReadsCall.of(endpoint.signature()) : CodeBlock.of(""))
        .add(GuardCalls.of(endpoint, p -> CodeBlock.of("$L$L", prefix, protections.of(p))))
        .build();
  }
}
