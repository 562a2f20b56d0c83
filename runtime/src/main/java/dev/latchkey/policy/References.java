package dev.latchkey.policy;

import dev.latchkey.policy.Lookup.Value;
import dev.latchkey.policy.ReferenceText.Literal;
import dev.latchkey.policy.ReferenceText.Part;
import dev.latchkey.policy.ReferenceText.Reference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

  private static final String AND = " and ";

  private static final String BLANKS = " \t";

  private final Lookup lookup;
  private final Set<Pointer> undecided = new LinkedHashSet<>();
  private final List<Finding> findings = new ArrayList<>();

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
   * Resolves the facts of an application; likewise.
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
            : new ApplicationFacts(references.list(facts.publicOrigins()), facts.credentials());
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
      Pointer pointer =
          written.size() == 1
              ? written.get(0).pointer()
              : Pointer.to(written.get(0).pointer().attribute());
      String references =
          written.stream()
              .map(Setting::text)
              .map(ReferenceText::of)
              .flatMap(text -> text.references().stream())
              .map(Reference::toString)
              .distinct()
              .collect(Collectors.joining(AND));
      findings.add(Finding.of(ReferenceRule.REFERENCE_EMPTY, pointer, references));
    }
    return origins;
  }

  private List<Setting> list(List<Setting> written) {
    return written.stream().flatMap(setting -> element(setting).stream()).toList();
  }

  private List<Setting> element(Setting written) {
    ReferenceText text = ReferenceText.of(written.text());
    if (!text.flaw().isEmpty()) {
      report(ReferenceRule.REFERENCE_MALFORMED, written, written.text(), text.flaw());
      return List.of(written);
    }
    Map<Reference, Value> values = new LinkedHashMap<>();
    for (Reference reference : text.references()) {
      value(reference).ifPresent(value -> values.put(reference, value));
    }
    if (values.keySet().containsAll(text.references())) {
      return values.isEmpty() ? List.of(written) : replaced(written, text, values);
    }
    return unset(written, text, values.keySet());
  }

  private Optional<Value> value(Reference reference) {
    Optional<Value> fallback =
        reference
            .fallback()
            .map(text -> new Value(text, "${" + reference.name() + ":...} (its default)"));
    return lookup
        .find(reference.name())
        .map(
            found ->
                new Value(
                    found.text(), reference + " (" + MessageText.visible(found.source()) + ')'))
        .or(() -> fallback);
  }

  private static List<Setting> replaced(
      Setting written, ReferenceText text, Map<Reference, Value> values) {
    Pointer pointer =
        written
            .pointer()
            .from(
                values.values().stream()
                    .map(Value::source)
                    .distinct()
                    .collect(Collectors.joining(AND)));
    String whole =
        text.parts().stream().map(part -> textOf(part, values)).collect(Collectors.joining());
    return text.isOneReference()
        ? elements(whole).map(element -> new Setting(element, pointer)).toList()
        : List.of(new Setting(whole, pointer));
  }

  private static String textOf(Part part, Map<Reference, Value> values) {
    return part instanceof Literal literal ? literal.text() : values.get(part).text();
  }

  private static Stream<String> elements(String value) {
    String list = trimmed(value);
    return list.isEmpty()
        ? Stream.empty()
        : Arrays.stream(list.split(",", -1)).map(References::trimmed);
  }

  /** Without spaces and tabs at its ends; a line break is part of the value, and refused. */
  private static String trimmed(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && BLANKS.indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    while (from < to && BLANKS.indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    return text.substring(from, to);
  }

  private List<Setting> unset(Setting written, ReferenceText text, Set<Reference> found) {
    if (!lookup.isFinal()) {
      undecided.add(written.pointer());
      return List.of(written);
    }
    text.references().stream()
        .filter(reference -> !found.contains(reference))
        .map(Reference::name)
        .distinct()
        .forEach(name -> report(ReferenceRule.REFERENCE_UNSET, written, name, places(name)));
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
