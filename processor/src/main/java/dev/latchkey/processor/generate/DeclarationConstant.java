package dev.latchkey.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.latchkey.endpoint.PolicyDeclaration;
import dev.latchkey.policy.Policy;
import dev.latchkey.policy.References;
import dev.latchkey.policy.Scope;
import dev.latchkey.policy.Setting;
import dev.latchkey.processor.model.Sharing;
import java.util.List;
import java.util.stream.Stream;

/** A policy that only start-up can complete, written as it stands in the source. */
final class DeclarationConstant {

  private static final List<String> INFERRED = List.of(Policy.INFERRED);

  private DeclarationConstant() {}

  /** Whether configuration, or other compilations, have a say in what the policy comes to. */
  static boolean isNeededFor(Sharing.Declared declared) {
    Policy policy = declared.policy();
    return policy.scope() == Scope.APPLICATION
        || Stream.of(
                policy.origins(),
                policy.methods(),
                policy.allowedHeaders(),
                policy.exposedHeaders())
            .flatMap(List::stream)
            .anyMatch(setting -> References.isIn(setting.text()));
  }

  static CodeBlock of(Sharing.Declared declared) {
    Policy policy = declared.policy();
    CodeBlock.Builder code =
        CodeBlock.builder()
            .add("$T.on($S, $S)", PolicyDeclaration.class, declared.owner(), policy.scope().name())
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
    policy.overrules().stream()
        .map(Enum::name)
        .sorted()
        .forEach(name -> code.add("\n    .dangerously($S)", name));
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
