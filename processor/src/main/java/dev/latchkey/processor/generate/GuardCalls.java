package dev.latchkey.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.latchkey.policy.EndpointSignature.Trait;
import dev.latchkey.policy.Exemption;
import dev.latchkey.processor.model.Endpoint;
import dev.latchkey.processor.model.Guard;
import dev.latchkey.processor.model.Guard.DeclaredProtection;
import java.util.List;
import java.util.function.Function;

/** What a row says of forged requests. */
final class GuardCalls {

  private GuardCalls() {}

  /**
   * Also a safe endpoint says that it is protected: a request whose verb was changed on the way
   * meets the gate. It says nothing else.
   */
  static CodeBlock of(Endpoint endpoint, Function<DeclaredProtection, CodeBlock> constants) {
    List<DeclaredProtection> chain = ProtectionConstants.inRow(endpoint);
    if (endpoint.guard() instanceof Guard.Protected
        && (!chain.isEmpty() || isStateChanging(endpoint))) {
      return CodeBlock.of(
          "\n.protect($L)", chain.stream().map(constants).collect(CodeBlock.joining(", ")));
    }
    if (!endpoint.signature().isUnsafe() || !endpoint.inScope()) {
      return CodeBlock.of("");
    }
    return endpoint.guard() instanceof Guard.Exempt exempt
        ? exempt(exempt)
        : CodeBlock.of("\n.inScope()");
  }

  private static boolean isStateChanging(Endpoint endpoint) {
    return endpoint.signature().traits().contains(Trait.STATE_CHANGING);
  }

  private static CodeBlock exempt(Guard.Exempt guard) {
    Exemption exemption = guard.exemption().exemption();
    CodeBlock.Builder code =
        CodeBlock.builder()
            .add(
                "\n.exempt($S, $S, $S",
                guard.exemption().owner(),
                exemption.scope().name(),
                exemption.reason().text());
    if (!exemption.overrules().isEmpty()) {
      code.add(", $L", Literals.names(exemption.overrules()));
    }
    return code.add(")").build();
  }
}
