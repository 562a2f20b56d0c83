package dev.latchkey.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.latchkey.policy.EndpointSignature;

/** What a resource method takes of a request, for the rules that start-up applies. */
final class ReadsCall {

  private ReadsCall() {}

  static CodeBlock of(EndpointSignature signature) {
    String entity = signature.form() ? "form" : "entity";
    CodeBlock.Builder call =
        CodeBlock.builder()
            .add(
                "\n.reads($S, $S, $L, $L, $L",
                signature.name(),
                signature.entity() ? entity : "",
                Literals.list(signature.consumes()),
                Literals.list(signature.headerParams()),
                Literals.list(signature.cookieParams()));
    if (!signature.traits().isEmpty()) {
      call.add(", $L", Literals.names(signature.traits()));
    }
    return call.add(")").build();
  }
}
