package dev.latchkey.processor.check;

import dev.latchkey.policy.ApplicationFacts;
import dev.latchkey.policy.ApplicationFacts.Credential;
import dev.latchkey.policy.Finding;
import dev.latchkey.policy.Pointer;
import dev.latchkey.policy.SurroundingsRule;
import dev.latchkey.processor.model.Application.Statement;
import dev.latchkey.processor.model.Place;
import dev.latchkey.processor.model.Program;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** WebSockets of an application that knows its users by a cookie: no filter sees a handshake. */
final class SocketCheck {

  private static final String ENDPOINT = "jakarta.websocket.server.ServerEndpoint";

  private SocketCheck() {}

  static List<Problem> check(Program program, Collection<? extends Element> roots) {
    List<Problem> problems = new ArrayList<>();
    if (program.application().statements().stream().anyMatch(SocketCheck::namesCookies)) {
      for (TypeElement type : Classes.of(roots)) {
        Annotated.find(type, ENDPOINT)
            // A configurator is where checkOrigin belongs; what it does is not for us to judge.
            .filter(mirror -> !Annotated.says(mirror, "configurator"))
            .ifPresent(mirror -> problems.add(problem(type, mirror)));
      }
    }
    return problems;
  }

  private static boolean namesCookies(Statement statement) {
    ApplicationFacts facts = statement.facts();
    return facts.credentials().contains(Credential.COOKIE) || facts.sessionCookie().isPresent();
  }

  private static Problem problem(TypeElement type, AnnotationMirror mirror) {
    return Problem.at(
        Place.of(type, mirror),
        Finding.of(
            SurroundingsRule.WEBSOCKET_NOT_COVERED,
            Pointer.DECLARATION,
            type.getSimpleName().toString()));
  }
}
