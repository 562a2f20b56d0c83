package dev.latchkey.processor.check;

import dev.latchkey.processor.model.Program;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import javax.lang.model.element.Element;

/** Every rule, in the order in which problems are reported. */
public final class ProgramCheck {

  private static final List<Function<Program, List<Problem>>> CHECKS =
      List.of(
          DeclaredPolicyCheck::check,
          ApplicationCheck::check,
          PlacementCheck::check,
          ClosureCheck::check,
          InheritanceCheck::check,
          VerbCheck::check,
          LocatorCheck::check,
          PathCheck::check,
          GuardPlacementCheck::check,
          IdleProtectionCheck::check,
          IdleExemptionCheck::check,
          ExemptionCheck::check,
          UnknownLocatorCheck::check,
          GuardCheck::check,
          SuspiciousNameCheck::check);

  private ProgramCheck() {}

  /**
   * Judges a program.
   *
   * @param program what the sources say
   * @param roots the elements that it was read from: some rules are about classes that are no
   *     resources
   * @param options what the user passed
   * @return all problems, notes included
   */
  public static List<Problem> check(
      Program program, Collection<? extends Element> roots, Options options) {
    List<Problem> problems = new ArrayList<>();
    CHECKS.forEach(check -> problems.addAll(check.apply(program)));
    problems.addAll(MvcCheck.check(program, roots));
    problems.addAll(SocketCheck.check(program, roots));
    options.audit().ifPresent(audit -> problems.addAll(AuditCheck.check(program, audit)));
    return problems;
  }
}
