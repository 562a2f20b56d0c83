package dev.latchkey.processor.check;

import dev.latchkey.processor.model.Program;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

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
          PathCheck::check);

  private ProgramCheck() {}

  /**
   * Judges a program.
   *
   * @param program what the sources say
   * @return all problems, notes included
   */
  public static List<Problem> check(Program program) {
    List<Problem> problems = new ArrayList<>();
    CHECKS.forEach(check -> problems.addAll(check.apply(program)));
    return problems;
  }
}
