package dev.latchkey.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.latchkey.endpoint.FactsDeclaration;
import dev.latchkey.policy.ApplicationFacts;
import dev.latchkey.policy.Setting;
import dev.latchkey.processor.model.Application.Statement;

/** What one {@code @BrowserFacing} states, as it stands in the source. */
final class FactsCall {

  private FactsCall() {}

  static CodeBlock of(Statement statement) {
    ApplicationFacts facts = statement.facts();
    CodeBlock.Builder code =
        CodeBlock.builder()
            .add(
                "endpoints.browserFacing(\n    $T.on($S)",
                FactsDeclaration.class,
                statement.owner())
            .add(
                "\n        .publicOrigins($L)",
                Literals.joined(facts.publicOrigins().stream().map(Setting::text).toList()));
    if (!facts.credentials().isEmpty()) {
      code.add(
          "\n        .credentials($L)",
          Literals.joined(facts.credentials().stream().map(Enum::name).sorted().toList()));
    }
    return code.add("\n        .declare())").build();
  }
}
