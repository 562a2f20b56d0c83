package dev.latchkey.startup;

import dev.latchkey.policy.ApplicationFacts;
import dev.latchkey.policy.CsrfCheck;
import dev.latchkey.policy.CsrfFinding;
import dev.latchkey.policy.DecisionRule;
import dev.latchkey.policy.EffectivePolicy;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/** Judges what is decided about forged requests, by the rules of the compiler. */
record GuardCheck(
    SettledFacts facts,
    Protections protections,
    Predicate<Compilation> closed,
    Judgement judgement) {

  private record Beside(GuardedRow row, CsrfFinding finding) {}

  void check(List<GuardedRow> rows) {
    rows.forEach(this::check);
    checkPolicies(rows);
    checkTogether(rows);
  }

  private void check(GuardedRow row) {
    ApplicationFacts application = facts.facts();
    if (row.row().guard() instanceof GuardDecision.Exempt exempt) {
      judgement.addUnsaid(
          exempt.owner(), Judgement.EXEMPTION, CsrfCheck.check(exempt.exemption()), row.foreign());
    }
    boolean readable = isReadable(row);
    Predicate<CsrfFinding> unsaid = unsaid(row);
    CsrfCheck.check(row.endpoint(), application, true).stream()
        .filter(found -> readable || found.finding().rule() instanceof DecisionRule)
        .forEach(found -> findings().add(row, found, unsaid.test(found)));
  }

  /** A compiler that did not know the application was silent on what only that could cure. */
  private Predicate<CsrfFinding> unsaid(GuardedRow row) {
    if (row.foreign() || closed.test(row.row().compilation())) {
      return found -> row.foreign();
    }
    List<CsrfFinding> said = CsrfCheck.check(row.endpoint(), facts.facts(), false);
    return found -> !said.contains(found);
  }

  private GuardFindings findings() {
    return new GuardFindings(facts, judgement);
  }

  /** Of what is refused already, nobody can tell what it means beside the rest. */
  private boolean isReadable(GuardedRow row) {
    return row.filter() != PolicyCompletion.REFUSED && protections.areRead(row.chain());
  }

  /** Filters that mean the same are one policy: a class of each package holds its share of it. */
  private void checkPolicies(List<GuardedRow> rows) {
    Map<EffectivePolicy, List<GuardedRow>> governed = new LinkedHashMap<>();
    for (GuardedRow row : rows) {
      row.endpoint()
          .sharing()
          .filter(EffectivePolicy::allowCredentials)
          .ifPresent(it -> governed.computeIfAbsent(it, policy -> new ArrayList<>()).add(row));
    }
    governed.forEach(
        (policy, under) ->
            judgement.addUnsaid(
                under.get(0).sharingOwner(),
                Judgement.SHARING,
                CsrfCheck.check(policy, under.stream().map(GuardedRow::endpoint).toList()),
                under.stream().anyMatch(GuardedRow::foreign)));
  }

  /** What the rows of one compilation say together, its compiler has judged. */
  private void checkTogether(List<GuardedRow> rows) {
    Set<Beside> said = new HashSet<>();
    List<GuardedRow> left = rows;
    while (!left.isEmpty()) {
      Map<Boolean, List<GuardedRow>> split = left.stream().collect(compiledWith(left.get(0)));
      said.addAll(together(split.get(true)));
      left = split.get(false);
    }
    for (Beside found : together(rows)) {
      boolean foreign = found.row().foreign() || !said.contains(found);
      findings().add(found.row(), found.finding(), foreign);
    }
  }

  private static Collector<GuardedRow, ?, Map<Boolean, List<GuardedRow>>> compiledWith(
      GuardedRow first) {
    Compilation compilation = first.row().compilation();
    return Collectors.partitioningBy(it -> compilation.isJudgedWith(it.row().compilation()));
  }

  private static List<Beside> together(List<GuardedRow> rows) {
    return CsrfCheck.together(rows.stream().map(GuardedRow::endpoint).toList()).stream()
        .map(found -> new Beside(rows.get(found.endpoint()), found.finding()))
        .toList();
  }
}
