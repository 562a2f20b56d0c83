package dev.latchkey.policy;

import dev.latchkey.policy.CsrfCheck.Together;
import dev.latchkey.policy.CsrfFinding.Subject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Judges the headers of gates where only several endpoints tell: whether all read their tokens from
 * one, and whether any looks at a header that a declaration names for all of them.
 *
 * <p>A declaration that several endpoints share is one object in the chains of all, and reported
 * with each of them, in the same words.
 */
final class GateHeadersTogether {

  private static final String HEADER = "header";

  private final List<Entry> entries = new ArrayList<>();
  private final Set<Protection> withHeader = identities();
  private final Set<Protection> withToken = identities();

  /** The gates of one endpoint, and its place in the list. */
  private record Entry(int index, StandingGates standing) {
    Together with(Finding finding, Subject subject) {
      return new Together(index, new CsrfFinding(finding, subject));
    }
  }

  private GateHeadersTogether() {}

  /** Declarations that say the same are not the same. */
  private static Set<Protection> identities() {
    return Collections.newSetFromMap(new IdentityHashMap<>());
  }

  static List<Together> check(List<GuardedEndpoint> endpoints) {
    GateHeadersTogether together = new GateHeadersTogether();
    for (int index = 0; index < endpoints.size(); index++) {
      int place = index;
      StandingGates.of(endpoints.get(index)).ifPresent(gates -> together.add(place, gates));
    }
    return Stream.concat(together.inconsistent(), together.unused()).toList();
  }

  private void add(int index, StandingGates standing) {
    entries.add(new Entry(index, standing));
    if (standing.wantsHeader()) {
      withHeader.addAll(standing.chain());
    }
    if (standing.has(Gate.TOKEN)) {
      withToken.addAll(standing.chain());
    }
  }

  private Stream<Together> inconsistent() {
    List<Entry> named =
        entries.stream()
            .filter(entry -> entry.standing().has(Gate.TOKEN))
            .filter(entry -> entry.standing().header().isPresent())
            .toList();
    return named.stream()
        .filter(entry -> !header(entry).equalsIgnoreCase(header(named.get(0))))
        .map(entry -> inconsistent(entry, named.get(0)));
  }

  private static Together inconsistent(Entry later, Entry first) {
    Subject naming = later.standing().nearest(protection -> protection.header().isPresent());
    boolean named = naming != Subject.ENDPOINT;
    Finding finding =
        Finding.of(
            GateRule.CSRF_HEADER_INCONSISTENT,
            Pointer.to(named ? HEADER : "also"),
            header(later),
            header(first),
            first.standing().signature().name());
    // The default is named nowhere: then it is the gate that reads it.
    Subject reading =
        later.standing().nearest(protection -> protection.also().contains(Gate.TOKEN));
    return later.with(finding, named ? naming : reading);
  }

  private static String header(Entry entry) {
    return entry.standing().gates().header();
  }

  private Stream<Together> unused() {
    return entries.stream()
        .flatMap(
            entry ->
                IntStream.range(0, entry.standing().chain().size())
                    .boxed()
                    .flatMap(place -> unused(entry, place)));
  }

  /** Under a package or an application, endpoints out of sight may have the gate. */
  private Stream<Together> unused(Entry entry, int place) {
    Protection protection = entry.standing().chain().get(place);
    Optional<Setting> header = protection.header().filter(h -> !withHeader.contains(protection));
    Optional<Setting> scope = protection.tokenScope().filter(s -> !withToken.contains(protection));
    Stream<Finding> findings =
        Stream.concat(
            header.map(text -> unused(text, "Gate.CUSTOM_HEADER or Gate.TOKEN")).stream(),
            scope.map(text -> unused(text, "Gate.TOKEN")).stream());
    return protection.scope().isOpen()
        ? Stream.empty()
        : findings.map(finding -> entry.with(finding, new Subject.OfProtection(place)));
  }

  private static Finding unused(Setting text, String gates) {
    return Finding.of(GateRule.CSRF_HEADER_UNUSED, text.pointer(), text.text(), gates);
  }
}
