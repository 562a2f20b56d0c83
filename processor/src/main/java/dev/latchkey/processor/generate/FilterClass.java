package dev.latchkey.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.latchkey.endpoint.EndpointFilter;
import dev.latchkey.policy.EffectivePolicy;
import dev.latchkey.policy.Policy;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The class of one policy: its constants, and the decisions that need no computing. */
final class FilterClass {

  private final TypeSpec.Builder type;
  private final EffectivePolicy policy;

  private FilterClass(String name, EffectivePolicy policy, List<String> owners) {
    this.policy = policy;
    this.type =
        TypeSpec.classBuilder(name)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .superclass(ClassName.get(EndpointFilter.class))
            .addJavadoc(
                "$L\n", summary(policy) + " Declared on " + String.join(", ", owners) + ".");
  }

  static TypeSpec of(String name, EffectivePolicy policy, List<String> owners) {
    FilterClass filter = new FilterClass(name, policy, owners);
    OriginDecision.addTo(filter.type, policy);
    filter.addMethods();
    filter.addConstants();
    return filter.type.build();
  }

  private static String summary(EffectivePolicy policy) {
    String who = policy.anyOrigin() ? "Any origin" : String.join(", ", policy.origins());
    return who + " may read" + (policy.allowCredentials() ? ", with credentials." : ".");
  }

  private void addMethods() {
    boolean any = policy.methods().contains(Policy.ANY);
    if (any) {
      addAnswer(TypeName.BOOLEAN, "anyMethod", "true");
    }
    MethodSpec.Builder allows =
        override(TypeName.BOOLEAN, "allowsMethod").addParameter(String.class, "method");
    List<String> methods = policy.methods();
    if (any) {
      allows.addStatement("return true");
    } else if (methods.isEmpty()) {
      allows.addStatement("return false");
    } else {
      allows.addCode("return $S.equals(method)", methods.get(0));
      methods.stream().skip(1).forEach(m -> allows.addCode("\n    || $S.equals(method)", m));
      allows.addCode(";\n");
    }
    type.addMethod(allows.build());
  }

  private void addConstants() {
    if (policy.anyOrigin()) {
      addAnswer(TypeName.BOOLEAN, "anyOrigin", "true");
    }
    if (policy.allowCredentials()) {
      addAnswer(TypeName.BOOLEAN, "allowCredentials", "true");
    }
    addList("allowedHeaders", policy.allowedHeaders());
    addList("exposedHeaders", policy.exposedHeaders());
    if (policy.maxAge() != 0) {
      // -1 forbids caching, which the header says with 0; 0 leaves the header out.
      addAnswer(ClassName.get(String.class), "maxAge", "\"" + Math.max(policy.maxAge(), 0) + "\"");
    }
  }

  private void addList(String name, List<String> values) {
    if (!values.isEmpty()) {
      addAnswer(ClassName.get(String.class), name, "\"" + String.join(",", values) + "\"");
    }
  }

  private void addAnswer(TypeName answer, String name, String literal) {
    type.addMethod(override(answer, name).addStatement("return $L", literal).build());
  }

  private static MethodSpec.Builder override(TypeName answer, String name) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(answer);
  }
}
