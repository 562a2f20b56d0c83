package dev.latchkey.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.latchkey.endpoint.FactsDeclaration;
import dev.latchkey.policy.ApplicationFacts;
import dev.latchkey.policy.SessionCookie;
import dev.latchkey.policy.Setting;
import dev.latchkey.policy.TokenKeys;
import dev.latchkey.processor.model.Application.Statement;
import java.util.List;
import java.util.Set;

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
    addNames(code, "credentials", facts.credentials());
    facts.sessionCookie().ifPresent(cookie -> add(code, cookie));
    addNames(code, "refuse", facts.refuse());
    List<String> keys = references(facts.tokenKeys());
    if (!keys.isEmpty()) {
      code.add("\n        .tokenKeys($L)", Literals.joined(keys));
    }
    if (facts.tokenMaxAge() != 0) {
      code.add("\n        .tokenMaxAge($L)", facts.tokenMaxAge());
    }
    return code.add("\n        .declare())").build();
  }

  /** A key that stands in the source itself is refused, and must not stand in a second one. */
  private static List<String> references(List<Setting> keys) {
    return keys.stream().map(Setting::text).filter(TokenKeys::isReference).toList();
  }

  private static void addNames(
      CodeBlock.Builder code, String attribute, Set<? extends Enum<?>> constants) {
    if (!constants.isEmpty()) {
      code.add("\n        .$L($L)", attribute, Literals.names(constants));
    }
  }

  /** Nothing for an attribute at its default. */
  private static void add(CodeBlock.Builder code, SessionCookie cookie) {
    code.add("\n        .sessionCookie($S, $S)", cookie.name().text(), cookie.sameSite().name());
    if (!cookie.secure()) {
      code.add("\n        .notSecure()");
    }
    if (!cookie.httpOnly()) {
      code.add("\n        .notHttpOnly()");
    }
    if (!cookie.path().text().equals("/")) {
      code.add("\n        .path($S)", cookie.path().text());
    }
    cookie.domain().ifPresent(domain -> code.add("\n        .domain($S)", domain.text()));
    if (cookie.partitioned()) {
      code.add("\n        .partitioned()");
    }
    cookie.beforeLogin().ifPresent(name -> code.add("\n        .beforeLogin($S)", name.text()));
  }
}
