package dev.latchkey.policy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Replaces configuration references by their values.
 *
 * <p>A reference is <code>${name}</code> or <code>${name:default}</code>; the name is made of ASCII
 * letters, digits, {@code .}, {@code -} and {@code _}, the default is all that stands before the
 * closing brace. A value is text and never read for references again.
 *
 * <p>A reference that is the whole of an element may hold several, separated by commas; spaces and
 * tabs around them do not count, and an empty value is no element. Within a longer text the value
 * is inserted as it is.
 */
public final class References {

  private final Lookup lookup;
  private final Set<Pointer> undecided = new LinkedHashSet<>();
  private final List<Finding> findings = new ArrayList<>();
  private final List<ReferenceValues> empty = new ArrayList<>();

  private References(Lookup lookup) {
    this.lookup = lookup;
  }

  /**
   * Resolves a policy.
   *
   * <p>A malformed text stays as written, and {@link ReferenceRule#REFERENCE_MALFORMED} says so. A
   * reference that nothing sets and that has no default is undecided while the look-up is not
   * final; then it is {@link ReferenceRule#REFERENCE_UNSET}, and its element is left out.
   *
   * @param policy the declaration as written
   * @param lookup where values come from
   * @return the policy, to be judged by {@link PolicyCheck}
   */
  public static Resolved resolve(Policy policy, Lookup lookup) {
    References references = new References(lookup);
    Policy resolved =
        new Policy(
            policy.scope(),
            references.origins(policy.origins()),
            references.list(policy.methods()),
            references.list(policy.allowedHeaders()),
            references.list(policy.exposedHeaders()),
            policy.allowCredentials(),
            policy.maxAge(),
            policy.overrules());
    return new Resolved(resolved, references.undecided, references.findings);
  }

  /**
   * Resolves a protection; likewise. {@code header}, {@code tokenScope} and {@code reportOnly} hold
   * one text each: a comma in their values separates nothing. One that nothing sets stays as
   * written, which no request satisfies.
   *
   * @param protection the declaration as written
   * @param lookup where values come from
   * @return the protection, to be judged by {@link CsrfCheck}
   */
  public static ResolvedProtection resolve(Protection protection, Lookup lookup) {
    References references = new References(lookup);
    Protection resolved =
        new Protection(
            protection.scope(),
            protection.also(),
            protection.trustedOrigins().map(references::list),
            protection.header().map(references::single),
            protection.tokenScope().flatMap(references::optional),
            protection.establishesSession(),
            protection.reportOnly().map(references::single),
            protection.overrules());
    return new ResolvedProtection(resolved, references.undecided, references.findings);
  }

  /**
   * Resolves the facts of an application; likewise. The texts of the session cookie are single
   * ones, and keys of tokens stay as written.
   *
   * @param facts the facts as written
   * @param lookup where values come from
   * @return the facts; {@link ApplicationFacts#UNDECLARED} stays what it is
   */
  public static ResolvedFacts resolve(ApplicationFacts facts, Lookup lookup) {
    References references = new References(lookup);
    // By identity: facts with empty lists equal it, and are not the same as none.
    ApplicationFacts resolved =
        facts == ApplicationFacts.UNDECLARED
            ? facts
            : new ApplicationFacts(
                references.list(facts.publicOrigins()),
                facts.credentials(),
                facts.sessionCookie().map(references::cookie),
                facts.refuse(),
                facts.tokenKeys(),
                facts.tokenMaxAge());
    return new ResolvedFacts(resolved, references.undecided, references.findings);
  }

  /**
   * Whether a text holds something that begins like a reference.
   *
   * @param text a text of a declaration
   * @return {@code true} if only a look-up tells what it means
   */
  public static boolean isIn(String text) {
    return text.contains("${");
  }

  /** Called first, so that what was found until then is about origins. */
  private List<Setting> origins(List<Setting> written) {
    List<Setting> origins = list(written);
    if (origins.isEmpty() && !written.isEmpty() && findings.isEmpty()) {
      Pointer whole = Pointer.to(written.get(0).pointer().attribute());
      Pointer pointer = written.size() == 1 ? written.get(0).pointer() : whole;
      Finding finding =
          Finding.of(
              ReferenceRule.REFERENCE_EMPTY,
              pointer.from(joined(empty.stream().map(ReferenceValues::source))),
              joined(empty.stream().map(values -> values.text().references().get(0).toString())));
      // To the compiler an empty default is how an author says "nobody, unless configured".
      findings.add(lookup.isFinal() ? finding : finding.as(Severity.NOTE));
    }
    return origins;
  }

  private static String joined(Stream<String> texts) {
    return texts.distinct().collect(Collectors.joining(" and "));
  }

  private SessionCookie cookie(SessionCookie written) {
    return new SessionCookie(
        single(written.name()),
        written.sameSite(),
        written.secure(),
        written.httpOnly(),
        single(written.path()),
        written.domain().flatMap(this::optional),
        written.partitioned(),
        written.beforeLogin().flatMap(this::optional));
  }

  private List<Setting> list(List<Setting> written) {
    return written.stream()
        .flatMap(setting -> texts(setting, ReferenceValues::elements).stream())
        .toList();
  }

  /** Where an empty text means what leaving the attribute out means. */
  private Optional<Setting> optional(Setting written) {
    return Optional.of(single(written)).filter(setting -> !setting.text().isEmpty());
  }

  /**
   * There is no leaving it out: what nothing sets stands as written, which no request satisfies.
   */
  private Setting single(Setting written) {
    return texts(written, values -> List.of(values.single())).stream().findFirst().orElse(written);
  }

  private List<Setting> texts(Setting written, Function<ReferenceValues, List<String>> reading) {
    ReferenceText text = ReferenceText.of(written.text());
    if (!text.flaw().isEmpty()) {
      report(ReferenceRule.REFERENCE_MALFORMED, written, written.text(), text.flaw());
      return List.of(written);
    }
    if (text.references().isEmpty()) {
      return List.of(written);
    }
    ReferenceValues values = ReferenceValues.of(text, lookup);
    return values.unset().isEmpty()
        ? replaced(written, values, reading.apply(values))
        : unset(written, values.unset());
  }

  private List<Setting> replaced(Setting written, ReferenceValues values, List<String> texts) {
    Pointer pointer = written.pointer().from(values.source());
    if (texts.isEmpty()) {
      empty.add(values);
    }
    return texts.stream().map(text -> new Setting(text, pointer)).toList();
  }

  private List<Setting> unset(Setting written, List<String> names) {
    if (!lookup.isFinal()) {
      undecided.add(written.pointer());
      return List.of(written);
    }
    for (String name : names) {
      report(ReferenceRule.REFERENCE_UNSET, written, name, places(name));
    }
    return List.of();
  }

  private String places(String name) {
    List<String> places = lookup.places(name);
    return places.isEmpty() ? "no place" : String.join(", ", places);
  }

  private void report(Rule rule, Setting written, String... arguments) {
    findings.add(Finding.of(rule, written.pointer(), arguments));
  }
}
