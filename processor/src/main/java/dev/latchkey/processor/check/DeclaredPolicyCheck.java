package dev.latchkey.processor.check;

import dev.latchkey.policy.Finding;
import dev.latchkey.policy.Lookup;
import dev.latchkey.policy.OriginListRule;
import dev.latchkey.policy.PolicyCheck;
import dev.latchkey.policy.References;
import dev.latchkey.processor.model.Program;
import dev.latchkey.processor.model.Program.Governed;
import dev.latchkey.processor.model.Sharing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;

/** What each policy says, against itself, its endpoints and the application. */
final class DeclaredPolicyCheck {

  private DeclaredPolicyCheck() {}

  static List<Problem> check(Program program) {
    List<Problem> problems = new ArrayList<>();
    for (Governed governed : program.governed().values()) {
      Sharing.Declared declared = governed.declared();
      for (Finding finding :
          PolicyCheck.check(
              References.resolve(declared.policy(), Lookup.NONE),
              governed.signatures(),
              program.facts())) {
        if (!isJavacsOwn(declared, finding)) {
          problems.add(new Problem(finding, declared.place(), user(governed)));
        }
      }
    }
    return problems;
  }

  /** A list is not empty because we skipped what javac could not resolve. */
  private static boolean isJavacsOwn(Sharing.Declared declared, Finding finding) {
    return declared.unresolved() && finding.rule() == OriginListRule.ORIGINS_EMPTY;
  }

  private static Optional<Element> user(Governed governed) {
    return governed.resources().stream().findFirst().map(resource -> resource.type());
  }
}
