package dev.latchkey.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.latchkey.endpoint.PolicyDeclaration;
import dev.latchkey.policy.Policy;
import dev.latchkey.policy.Setting;
import dev.latchkey.processor.model.Sharing;
import java.util.List;

/** A policy that only start-up can complete, written as it stands in the source. */
final class DeclarationConstant {

  private static final List<String> INFERRED = List.of(Policy.INFERRED);

  private DeclarationConstant() {}

  static CodeBlock of(Sharing.Declared declared) {
    Policy policy = declared.policy();
    CodeBlock.Builder code =
        CodeBlock.builder()
            .add("$T.on($S, $S)", PolicyDeclaration.class, declared.owner(), policy.scope().name())
            .add(Literals.in(declared.place().element()))
            .add(call("origins", policy.origins(), List.of()))
            .add(call("methods", policy.methods(), INFERRED))
            .add(call("allowedHeaders", policy.allowedHeaders(), INFERRED))
            .add(call("exposedHeaders", policy.exposedHeaders(), List.of()));
    if (policy.allowCredentials()) {
      code.add("\n    .allowCredentials()");
    }
    if (policy.maxAge() != 0) {
      code.add("\n    .maxAge($L)", policy.maxAge());
    }
    if (!policy.overrules().isEmpty()) {
      code.add("\n    .dangerously($L)", Literals.names(policy.overrules()));
    }
    return code.add("\n    .declare()").build();
  }

  /** Nothing for an attribute at its default. */
  private static CodeBlock call(String attribute, List<Setting> settings, List<String> otherwise) {
    List<String> texts = settings.stream().map(Setting::text).toList();
    return texts.equals(otherwise)
        ? CodeBlock.of("")
        : CodeBlock.of("\n    .$L($L)", attribute, Literals.joined(texts));
  }
}
