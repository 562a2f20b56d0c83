package dev.latchkey.processor.check;

import dev.latchkey.policy.DecisionRule;
import dev.latchkey.policy.Finding;
import dev.latchkey.policy.Pointer;
import dev.latchkey.processor.model.Endpoint;
import dev.latchkey.processor.model.Place;
import dev.latchkey.processor.model.Program;
import dev.latchkey.processor.model.ResourceClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.lang.model.type.TypeKind;

/**
 * A {@code GET} that is called like a change: a note, since a name proves nothing. The name must
 * begin with a verb of a closed list, and either nothing is returned or the path says the same.
 */
final class SuspiciousNameCheck {

  private static final Set<String> CHANGES =
      Set.of(
          "activate",
          "add",
          "approve",
          "assign",
          "block",
          "cancel",
          "clear",
          "close",
          "confirm",
          "create",
          "deactivate",
          "delete",
          "disable",
          "enable",
          "grant",
          "insert",
          "lock",
          "logout",
          "modify",
          "move",
          "pay",
          "purge",
          "reject",
          "remove",
          "rename",
          "replace",
          "reset",
          "revoke",
          "save",
          "send",
          "set",
          "store",
          "submit",
          "subscribe",
          "transfer",
          "unblock",
          "unlock",
          "unsubscribe",
          "update",
          "withdraw");

  private SuspiciousNameCheck() {}

  static List<Problem> check(Program program) {
    List<Problem> problems = new ArrayList<>();
    for (ResourceClass resource : program.resources()) {
      for (Endpoint endpoint : resource.endpoints()) {
        if (endpoint.inScope() && soundsLikeAChange(resource, endpoint)) {
          problems.add(problem(endpoint));
        }
      }
    }
    return problems;
  }

  private static boolean soundsLikeAChange(ResourceClass resource, Endpoint endpoint) {
    String word = firstWord(endpoint.method().getSimpleName().toString());
    return endpoint.verb().equals("GET")
        && !endpoint.signature().isUnsafe()
        && CHANGES.contains(word)
        && (endpoint.method().getReturnType().getKind() == TypeKind.VOID
            || lastLiteral(resource.path().orElse("") + "/" + endpoint.path()).equals(word));
  }

  /** {@code delete} of {@code deleteAccount}. */
  private static String firstWord(String name) {
    return name.split("(?=[^a-z])", 2)[0];
  }

  private static String lastLiteral(String path) {
    String last = "";
    for (String segment : path.split("/")) {
      if (!segment.isEmpty() && !segment.contains("{")) {
        last = segment;
      }
    }
    return last.toLowerCase(Locale.ROOT);
  }

  private static Problem problem(Endpoint endpoint) {
    return Problem.at(
        Place.of(endpoint.method()),
        Finding.of(
            DecisionRule.CSRF_GET_LOOKS_STATE_CHANGING,
            Pointer.DECLARATION,
            endpoint.signature().name(),
            firstWord(endpoint.method().getSimpleName().toString())));
  }
}
