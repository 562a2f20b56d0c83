package dev.latchkey.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.latchkey.endpoint.ProtectionDeclaration;
import dev.latchkey.policy.Protection;
import dev.latchkey.policy.Setting;
import dev.latchkey.processor.model.Guard.DeclaredProtection;
import java.util.Optional;

/** A protection, written as it stands in the source: start-up says what it comes to. */
final class ProtectionConstant {

  private ProtectionConstant() {}

  static CodeBlock of(DeclaredProtection declared) {
    Protection protection = declared.protection();
    CodeBlock.Builder code =
        CodeBlock.builder()
            .add(
                "$T.on($S, $S)",
                ProtectionDeclaration.class,
                declared.owner(),
                protection.scope().name())
            .add(Literals.in(declared.place().element()));
    if (!protection.also().isEmpty()) {
      code.add("\n    .also($L)", Literals.names(protection.also()));
    }
    protection
        .trustedOrigins()
        .map(settings -> Literals.joined(settings.stream().map(Setting::text).toList()))
        .ifPresent(texts -> code.add("\n    .trustedOrigins($L)", texts));
    add(code, "header", protection.header());
    add(code, "tokenScope", protection.tokenScope());
    if (protection.establishesSession()) {
      code.add("\n    .establishesSession()");
    }
    add(code, "reportOnly", protection.reportOnly());
    if (!protection.overrules().isEmpty()) {
      code.add("\n    .dangerously($L)", Literals.names(protection.overrules()));
    }
    return code.add("\n    .declare()").build();
  }

  private static void add(CodeBlock.Builder code, String attribute, Optional<Setting> written) {
    written.ifPresent(setting -> code.add("\n    .$L($S)", attribute, setting.text()));
  }
}
