package dev.latchkey.processor.check;

import dev.latchkey.policy.DecisionRule;
import dev.latchkey.policy.Finding;
import dev.latchkey.policy.PlacementRule;
import dev.latchkey.policy.Pointer;
import dev.latchkey.policy.Rule;
import dev.latchkey.policy.Severity;
import dev.latchkey.processor.model.Declaration;
import dev.latchkey.processor.model.Declaration.Role;
import dev.latchkey.processor.model.Program;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;

/** Declarations about forged requests that cannot mean anything where they stand. */
final class GuardPlacementCheck {

  static final String PROTECTED = "@CsrfProtected";
  static final String EXEMPT = "@CsrfExempt";
  static final String STATE_CHANGING = "@StateChanging";

  private static final Set<String> NAMES = Set.of(PROTECTED, EXEMPT, STATE_CHANGING);
  private static final Set<String> READS = Set.of("GET", "HEAD");

  private final ServedVerbs verbs;

  /** The packages of applications: there a protection is for endpoints that no table knows. */
  private final Set<Element> homes;

  private final Map<Element, Set<String>> names = new HashMap<>();

  private GuardPlacementCheck(Program program) {
    this.verbs = new ServedVerbs(program);
    this.homes =
        program.application().unknown().stream()
            .map(ofApplication -> ofApplication.protection().place().element())
            .collect(Collectors.toUnmodifiableSet());
    for (Declaration declaration : program.declarations()) {
      names.computeIfAbsent(declaration.element(), e -> new HashSet<>()).add(declaration.name());
    }
  }

  static List<Problem> check(Program program) {
    GuardPlacementCheck check = new GuardPlacementCheck(program);
    List<Problem> problems = new ArrayList<>();
    for (Declaration declaration : program.declarations()) {
      if (judges(declaration)) {
        check.judge(declaration).ifPresent(f -> problems.add(Problem.at(declaration.place(), f)));
      }
    }
    return problems;
  }

  /** Whether a declaration is about forged requests. */
  static boolean judges(Declaration declaration) {
    return NAMES.contains(declaration.name());
  }

  private Optional<Finding> judge(Declaration declaration) {
    return switch (declaration.role()) {
      case NOTHING -> Optional.of(withoutEffect(declaration, declaration.detail()));
      // Another compilation may bring the resource that is missing, so this one cannot be sure.
      case EMPTY_CLASS, EMPTY_PACKAGE ->
          Optional.of(withoutEffect(declaration, declaration.detail()).as(Severity.WARNING))
              .filter(found -> !homes.contains(declaration.element()));
      case LOCATOR -> finding(DecisionRule.CSRF_ON_LOCATOR, declaration);
      case OPTIONS_METHOD -> onOptions(declaration);
      case APPLICATION -> onApplication(declaration);
      case RESOURCE_METHOD, SCOPE -> besideOthers(declaration).or(() -> byKind(declaration));
    };
  }

  private static Optional<Finding> onOptions(Declaration declaration) {
    return switch (declaration.name()) {
      case STATE_CHANGING -> finding(DecisionRule.STATE_CHANGING_ON_UNSAFE_VERB, declaration);
      case EXEMPT -> finding(DecisionRule.CSRF_ON_SAFE_METHOD, declaration, "OPTIONS");
      default -> finding(DecisionRule.CSRF_BLOCKS_PREFLIGHT, declaration);
    };
  }

  /** An exemption is about bodies that somebody looked at, and an application has none. */
  private static Optional<Finding> onApplication(Declaration declaration) {
    return declaration.name().equals(EXEMPT)
        ? Optional.of(
            withoutEffect(declaration, "it is for resource classes, and an application is none"))
        : Optional.empty();
  }

  private Optional<Finding> besideOthers(Declaration declaration) {
    if (!declaration.name().equals(EXEMPT)) {
      return Optional.empty();
    }
    Set<String> others = names.get(declaration.element());
    return others.contains(PROTECTED) || others.contains(STATE_CHANGING)
        ? finding(DecisionRule.CSRF_PROTECT_AND_EXEMPT, declaration)
        : Optional.empty();
  }

  private Optional<Finding> byKind(Declaration declaration) {
    if (declaration.name().equals(EXEMPT) && isInherited(declaration)) {
      return finding(DecisionRule.CSRF_EXEMPT_INHERITED, declaration);
    }
    return declaration.role() == Role.RESOURCE_METHOD ? byVerb(declaration) : Optional.empty();
  }

  private Optional<Finding> byVerb(Declaration declaration) {
    Element method = declaration.element();
    Set<String> served = verbs.of(method);
    if (declaration.name().equals(STATE_CHANGING)) {
      return READS.containsAll(served)
          ? Optional.empty()
          : finding(DecisionRule.STATE_CHANGING_ON_UNSAFE_VERB, declaration);
    }
    return verbs.areSafe(served) && !isStateChanging(method)
        ? finding(DecisionRule.CSRF_ON_SAFE_METHOD, declaration, String.join(" and ", served))
        : Optional.empty();
  }

  private boolean isStateChanging(Element method) {
    return verbs.isStateChanging(method) || names.get(method).contains(STATE_CHANGING);
  }

  /**
   * What stands in an interface or an abstract class is about bodies that are written elsewhere.
   */
  private static boolean isInherited(Declaration declaration) {
    Element type =
        declaration.element() instanceof ExecutableElement method
            ? method.getEnclosingElement()
            : declaration.element();
    return type.getKind().isInterface() || type.getModifiers().contains(Modifier.ABSTRACT);
  }

  private static Finding withoutEffect(Declaration declaration, String why) {
    return Finding.of(
        PlacementRule.POLICY_ON_NON_RESOURCE,
        Pointer.DECLARATION,
        declaration.name(),
        declaration.owner(),
        why);
  }

  private static Optional<Finding> finding(Rule rule, Declaration declaration) {
    return finding(rule, declaration, declaration.detail());
  }

  private static Optional<Finding> finding(Rule rule, Declaration declaration, String detail) {
    return Optional.of(Finding.of(rule, Pointer.DECLARATION, declaration.owner(), detail));
  }
}
