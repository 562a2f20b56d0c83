package dev.latchkey.policy;

import dev.latchkey.policy.ChainTrust.Named;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Judges declarations that add up beside each other: what one says, another may make void. */
final class ChainRules {

  private final ChainTrust trust;
  private final List<Protection> chain;

  private ChainRules(ChainTrust trust) {
    this.trust = trust;
    chain = trust.chain();
  }

  static Stream<CsrfFinding> check(ChainTrust trust) {
    ChainRules rules = new ChainRules(trust);
    return Stream.of(
            trust.named().flatMap(named -> rules.ofNamed(named).stream()),
            rules.ofText("header", Gate::needsHeader, Protection::header, String::equalsIgnoreCase),
            rules.ofText("tokenScope", Gate.TOKEN::equals, Protection::tokenScope, String::equals),
            rules.ofWeakening("reportOnly", "reportOnly", ChainRules::saysReportOnly),
            rules.ofWeakening(
                "dangerously",
                Overrule.ACCEPT_MISSING_EVIDENCE.name(),
                protection -> protection.overrules().contains(Overrule.ACCEPT_MISSING_EVIDENCE)))
        .flatMap(findings -> findings);
  }

  private Optional<CsrfFinding> ofNamed(Named named) {
    String said = quoted("trustedOrigins", named.setting().text());
    return IntStream.range(named.declaration() + 1, chain.size())
        .mapToObj(wider -> refusal(named, wider).stream())
        .flatMap(refusals -> refusals)
        .findFirst()
        .map(other -> named.finding(TrustRule.GATES_DISAGREE, said, other));
  }

  /** Why a wider declaration does not let a nearer one trust an origin, if it does not. */
  private Optional<String> refusal(Named named, int wider) {
    int nearer = named.declaration();
    Optional<TrustList> list = trust.list(wider);
    if (list.isPresent()) {
      return trust.isKnown(wider, list.get()) && !list.get().meets(named.pattern())
          ? Optional.of(declaration(nearer, wider) + ", which does not list it")
          : Optional.empty();
    }
    return isOverridden(nearer, wider) && !mayBeInferred(named.pattern())
        ? Optional.of(declaration(nearer, wider) + ", which trusts the origins of the policy only")
        : Optional.empty();
  }

  /** Nothing on an overriding method may weaken what it overrides. */
  private boolean isOverridden(int nearer, int wider) {
    return chain.get(nearer).scope() == Scope.METHOD && chain.get(wider).scope() == Scope.METHOD;
  }

  private boolean mayBeInferred(OriginPattern origin) {
    return !trust.inferredIsKnown() || trust.inferred().contains(origin.toString());
  }

  /** A text of which a request can satisfy only one: the nearest counts, and another is void. */
  private Stream<CsrfFinding> ofText(
      String attribute,
      Predicate<Gate> needed,
      Function<Protection, Optional<Setting>> text,
      BiPredicate<String, String> same) {
    List<Said> said = said(text);
    return isNeeded(needed)
        ? said.stream()
            .skip(1)
            .filter(wider -> !same.test(said.get(0).text(), wider.text()))
            .limit(1)
            .map(wider -> disagreement(attribute, said.get(0), wider))
        : Stream.empty();
  }

  private boolean isNeeded(Predicate<Gate> needed) {
    return chain.stream().flatMap(protection -> protection.also().stream()).anyMatch(needed);
  }

  /**
   * A text that a declaration holds.
   *
   * @param declaration the index of the declaration
   * @param setting the text and its place
   */
  private record Said(int declaration, Setting setting) {
    String text() {
      return setting.text();
    }
  }

  private List<Said> said(Function<Protection, Optional<Setting>> text) {
    return indices()
        .flatMap(
            index ->
                text.apply(chain.get(index)).stream()
                    .filter(setting -> !References.isIn(setting.text()))
                    .map(setting -> new Said(index, setting)))
        .toList();
  }

  private Stream<Integer> indices() {
    return IntStream.range(0, chain.size()).boxed();
  }

  private CsrfFinding disagreement(String attribute, Said nearer, Said wider) {
    String other =
        quoted(attribute, wider.text()) + " of " + place(nearer.declaration(), wider.declaration());
    return ChainTrust.about(
        nearer.declaration(),
        Finding.of(
            TrustRule.GATES_DISAGREE,
            nearer.setting().pointer(),
            quoted(attribute, nearer.text()),
            other));
  }

  private static String quoted(String attribute, String text) {
    return attribute + " \"" + text + '"';
  }

  /** What weakens a gate is void unless every declaration says it. */
  private Stream<CsrfFinding> ofWeakening(
      String attribute, String said, Predicate<Protection> says) {
    return indices()
        .filter(index -> says.test(chain.get(index)))
        .flatMap(
            nearer -> silent(nearer, says).map(wider -> weakening(nearer, wider, attribute, said)))
        .limit(1);
  }

  private Stream<Integer> silent(int nearer, Predicate<Protection> says) {
    return indices().filter(wider -> wider > nearer && !says.test(chain.get(wider))).limit(1);
  }

  private CsrfFinding weakening(int nearer, int wider, String attribute, String said) {
    String other = declaration(nearer, wider) + ", which does not say so";
    return ChainTrust.about(
        nearer, Finding.of(TrustRule.GATES_DISAGREE, Pointer.to(attribute), said, other));
  }

  private static boolean saysReportOnly(Protection protection) {
    return protection.reportOnly().filter(setting -> !setting.text().isEmpty()).isPresent();
  }

  private String declaration(int nearer, int wider) {
    return "@CsrfProtected of " + place(nearer, wider);
  }

  private String place(int nearer, int wider) {
    boolean alike = chain.get(nearer).scope() == chain.get(wider).scope();
    return switch (chain.get(wider).scope()) {
      case METHOD -> "the method that it overrides";
      case TYPE -> alike ? "a supertype" : "the class";
      case PACKAGE -> "the package";
      case APPLICATION -> "the application";
    };
  }
}
