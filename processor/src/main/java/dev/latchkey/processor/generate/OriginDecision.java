package dev.latchkey.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.latchkey.policy.EffectivePolicy;
import dev.latchkey.policy.OriginPattern;
import dev.latchkey.policy.OriginSet;
import dev.latchkey.policy.Policy;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * The code that decides about an origin. A few exact ones are compared in turn, which beats hashing
 * a fresh string; many go through {@link OriginSet}.
 */
final class OriginDecision {

  /** Above this, a chain of comparisons is neither short to read nor fast. */
  private static final int CHAIN = 8;

  private OriginDecision() {}

  static void addTo(TypeSpec.Builder type, EffectivePolicy policy) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("allowedOrigin")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .returns(String.class)
            .addParameter(String.class, "origin");
    CodeBlock all;
    if (policy.anyOrigin()) {
      method.addStatement("return $S", Policy.ANY);
      all = CodeBlock.of("$S", Policy.ANY);
    } else if (policy.origins().size() > CHAIN) {
      type.addField(constant(String[].class, "ORIGINS", array(policy.origins())));
      type.addField(
          constant(OriginSet.class, "SET", CodeBlock.of("$T.of(ORIGINS)", OriginSet.class)));
      method.addStatement("return SET.match(origin)");
      all = CodeBlock.of("ORIGINS");
    } else {
      all = addChain(type, method, policy.origins());
    }
    type.addMethod(method.build()).addMethod(origins(all));
  }

  private static MethodSpec origins(CodeBlock all) {
    return MethodSpec.methodBuilder("origins")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(ParameterizedTypeName.get(List.class, String.class))
        .addStatement("return $T.of($L)", List.class, all)
        .build();
  }

  private static CodeBlock array(List<String> origins) {
    CodeBlock.Builder values = CodeBlock.builder().add("{");
    for (int index = 0; index < origins.size(); index++) {
      values.add(index == 0 ? "\n$S" : ",\n$S", origins.get(index));
    }
    return values.add("}").build();
  }

  /** What names the origins afterwards: the constants of the exact ones. */
  private static CodeBlock addChain(
      TypeSpec.Builder type, MethodSpec.Builder method, List<String> origins) {
    OriginNames names = new OriginNames();
    List<CodeBlock> all = new ArrayList<>();
    for (String origin : origins) {
      String name = names.of(origin);
      if (isExact(OriginPattern.of(origin))) {
        type.addField(constant(String.class, name, CodeBlock.of("$S", origin)));
        method.beginControlFlow("if ($L.equals(origin))", name);
        method.addStatement("return $L", name);
        all.add(CodeBlock.of("$L", name));
      } else {
        type.addField(
            constant(
                OriginPattern.class, name, CodeBlock.of("$T.of($S)", OriginPattern.class, origin)));
        method.beginControlFlow("if ($L.matches(origin))", name);
        method.addStatement("return origin");
        all.add(CodeBlock.of("$S", origin));
      }
      method.endControlFlow();
    }
    method.addStatement("return null");
    return CodeBlock.join(all, ", ");
  }

  private static boolean isExact(OriginPattern pattern) {
    return !pattern.hasHostWildcard() && !pattern.hasPortWildcard();
  }

  private static FieldSpec constant(Class<?> type, String name, CodeBlock value) {
    return FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer(value)
        .build();
  }
}
