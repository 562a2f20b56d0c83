package dev.latchkey.processor.check;

import dev.latchkey.policy.Finding;
import dev.latchkey.policy.PlacementRule;
import dev.latchkey.policy.Pointer;
import dev.latchkey.policy.Severity;
import dev.latchkey.processor.model.Declaration;
import dev.latchkey.processor.model.Declaration.Role;
import dev.latchkey.processor.model.Program;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;

/** Declarations that stand where they can have no effect. */
final class PlacementCheck {

  private PlacementCheck() {}

  static List<Problem> check(Program program) {
    List<Problem> problems = new ArrayList<>();
    Set<Element> shared = new HashSet<>();
    for (Declaration declaration : program.declarations()) {
      if (GuardPlacementCheck.judges(declaration)) {
        continue;
      }
      misplaced(declaration).ifPresent(f -> problems.add(Problem.at(declaration.place(), f)));
      if (isAboutSharing(declaration) && !shared.add(declaration.element())) {
        problems.add(
            Problem.at(
                declaration.place(),
                finding(PlacementRule.CONFLICTING_SHARING, declaration.owner())));
      }
    }
    return problems;
  }

  private static boolean isAboutSharing(Declaration declaration) {
    return !declaration.name().equals("@BrowserFacing");
  }

  private static Optional<Finding> misplaced(Declaration declaration) {
    if (!isAboutSharing(declaration)) {
      return isWhole(declaration)
          ? Optional.empty()
          : Optional.of(finding(PlacementRule.BROWSER_FACING_MISPLACED, declaration.owner()));
    }
    String name = declaration.name();
    String owner = declaration.owner();
    String detail = declaration.detail();
    return switch (declaration.role()) {
      case RESOURCE_METHOD, SCOPE -> Optional.empty();
      case APPLICATION -> withNothingWider(name, owner);
      case OPTIONS_METHOD -> Optional.of(finding(PlacementRule.POLICY_ON_OPTIONS, name, owner));
      case LOCATOR -> Optional.of(finding(PlacementRule.POLICY_ON_LOCATOR, name, owner, detail));
      case NOTHING ->
          Optional.of(finding(PlacementRule.POLICY_ON_NON_RESOURCE, name, owner, detail));
      // Another compilation may bring the resource that is missing, so this one cannot be sure.
      case EMPTY_CLASS, EMPTY_PACKAGE ->
          Optional.of(
              finding(PlacementRule.POLICY_ON_NON_RESOURCE, name, owner, detail)
                  .as(Severity.WARNING));
    };
  }

  /** Nothing is wider than an application: a closure of one never has anything to close. */
  private static Optional<Finding> withNothingWider(String name, String owner) {
    return name.equals("@NotSharedCrossOrigin")
        ? Optional.of(finding(PlacementRule.NOTHING_TO_CLOSE, owner))
        : Optional.empty();
  }

  private static boolean isWhole(Declaration declaration) {
    return declaration.role() == Role.APPLICATION
        || declaration.element() instanceof PackageElement;
  }

  private static Finding finding(PlacementRule rule, String... arguments) {
    return Finding.of(rule, Pointer.DECLARATION, arguments);
  }
}
