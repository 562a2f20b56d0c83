package dev.latchkey.processor.check;

import dev.latchkey.policy.CookieRule;
import dev.latchkey.policy.Finding;
import dev.latchkey.policy.Lookup;
import dev.latchkey.policy.PlacementRule;
import dev.latchkey.policy.Pointer;
import dev.latchkey.policy.PolicyCheck;
import dev.latchkey.policy.References;
import dev.latchkey.processor.model.Application;
import dev.latchkey.processor.model.Application.Statement;
import dev.latchkey.processor.model.Program;
import dev.latchkey.processor.model.Sharing;
import java.util.ArrayList;
import java.util.List;

/** Facts and policies of the application as a whole. */
final class ApplicationCheck {

  private ApplicationCheck() {}

  static List<Problem> check(Program program) {
    Application application = program.application();
    List<Problem> problems = new ArrayList<>();
    for (Statement statement : application.statements()) {
      for (Finding finding :
          PolicyCheck.check(References.resolve(statement.facts(), Lookup.NONE))) {
        problems.add(Problem.at(statement.place(), finding));
      }
    }
    checkOneCookie(application.statements(), problems);
    checkOneTruth(application.statements(), problems);
    checkOnePolicy(application.policies(), problems);
    checkSilentOnes(application, problems);
    return problems;
  }

  /** The facts hold the first; without a word the others would go unguarded. */
  private static void checkOneCookie(List<Statement> statements, List<Problem> problems) {
    for (Statement statement : statements) {
      if (statement.cookies() > 1) {
        problems.add(
            Problem.at(
                statement.place(),
                Finding.of(
                    CookieRule.SESSION_COOKIES_SEVERAL,
                    Pointer.to("sessionCookie"),
                    Integer.toString(statement.cookies()))));
      }
    }
  }

  private static void checkOneTruth(List<Statement> statements, List<Problem> problems) {
    for (Statement other : statements) {
      Statement first = statements.get(0);
      if (!other.facts().equals(first.facts())) {
        problems.add(
            Problem.at(
                other.place(),
                Finding.of(
                    PlacementRule.BROWSER_FACING_DISAGREES,
                    Pointer.DECLARATION,
                    other.owner(),
                    first.owner())));
      }
    }
  }

  /** Which resources belong to which application is decided at run time, by code. */
  private static void checkSilentOnes(Application application, List<Problem> problems) {
    for (Sharing.Declared declared : application.policies()) {
      for (String silent : application.silent()) {
        problems.add(
            Problem.at(
                declared.place(),
                Finding.of(
                    PlacementRule.APPLICATION_POLICY_SHARED,
                    Pointer.DECLARATION,
                    declared.owner(),
                    silent)));
      }
    }
  }

  private static void checkOnePolicy(List<Sharing.Declared> policies, List<Problem> problems) {
    for (Sharing.Declared other : policies) {
      Sharing.Declared first = policies.get(0);
      if (!other.sameAs(first)) {
        problems.add(
            Problem.at(
                other.place(),
                Finding.of(
                    PlacementRule.APPLICATION_POLICIES_DISAGREE,
                    Pointer.DECLARATION,
                    other.owner(),
                    first.owner())));
      }
    }
  }
}
