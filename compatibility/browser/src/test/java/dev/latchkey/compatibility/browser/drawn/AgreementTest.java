package dev.latchkey.compatibility.browser.drawn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.compatibility.browser.lab.Lab;
import dev.latchkey.compatibility.browser.lab.Page;
import dev.latchkey.testkit.browser.Verdict;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A hundred policies that nobody thought of, and six requests for each, from seventeen pages. What
 * Chromium does, what the model does, and what was declared, is the same, to the last header that
 * tells where a request comes from.
 *
 * <p>Another seed draws others: {@code -Dlatchkey.seed=7}.
 */
class AgreementTest {

  private static final long SEED = Long.getLong("latchkey.seed", 20261128L);

  private static Map<Page, List<Triple>> triples;

  @BeforeAll
  static void perform(@TempDir Path folder) throws IOException {
    Drawing drawing = Drawing.of(SEED);
    try (Lab lab = Lab.start(folder, drawing.sources(), drawing.classes())) {
      triples = new Trial(lab).perform(drawing.requests());
      System.out.printf(
          "Drawn with -Dlatchkey.seed=%d, performed by Chromium %s: %s%n",
          SEED, lab.version(), counts(Triple::verdict));
    }
  }

  static List<Page> pages() {
    return RequestDraw.PAGES;
  }

  @ParameterizedTest
  @MethodSource("pages")
  void chromium_the_model_and_the_declaration_agree(Page page) {
    assertThat(triples).containsKey(page);
    assertThat(triples.get(page).stream().filter(it -> !it.isAgreed()).map(Triple::report))
        .as("drawn with -Dlatchkey.seed=%d", SEED)
        .isEmpty();
  }

  @Test
  void all_verdicts_are_met() {
    assertSpread(counts(Triple::verdict), Verdict.values().length, 15);
  }

  @Test
  void all_modes_of_credentials_are_met() {
    assertSpread(counts(triple -> String.valueOf(triple.request().credentials())), 4, 50);
  }

  @Test
  void all_modes_of_requests_are_met() {
    assertSpread(counts(triple -> String.valueOf(triple.request().mode())), 4, 15);
  }

  @Test
  void all_kinds_of_pages_are_met() {
    assertSpread(counts(triple -> triple.request().page().place()), Page.Place.values().length, 10);
  }

  @Test
  void all_methods_are_met() {
    assertSpread(counts(triple -> triple.request().method().toUpperCase(Locale.ROOT)), 7, 10);
  }

  @Test
  void all_bodies_are_met() {
    assertSpread(counts(triple -> triple.request().body()), DrawnBody.ALL.size(), 10);
  }

  @Test
  void preflights_succeed_and_fail() {
    assertSpread(
        counts(
            triple -> triple.declared().asks() == null ? "none" : triple.declared().sent() == null),
        3,
        50);
  }

  @Test
  void client_hints_are_met_without_a_preflight() {
    for (String hint : List.of("DPR", "Save-Data")) {
      assertThat(count(triple -> isSentUnasked(triple, hint)))
          .as("%s, drawn with -Dlatchkey.seed=%d", hint, SEED)
          .isPositive();
    }
  }

  private static boolean isSentUnasked(Triple triple, String header) {
    return triple.request().headers().containsKey(header)
        && !triple.request().isSameOrigin()
        && triple.declared().asks() == null
        && triple.declared().sent() != null;
  }

  /** By the Fetch standard it does not cover that header, and in Chromium it does. */
  @Test
  void a_bare_wildcard_meets_authorization() {
    assertThat(
            count(
                triple ->
                    triple.request().policy().allowsAnyHeader()
                        && triple.request().headers().containsKey("Authorization")
                        && triple.declared().asks() != null
                        && triple.declared().sent() != null))
        .as("drawn with -Dlatchkey.seed=%d", SEED)
        .isPositive();
  }

  private static long count(Predicate<Triple> kind) {
    return triples.values().stream().flatMap(List::stream).filter(kind).count();
  }

  private static void assertSpread(Map<?, Long> counts, int kinds, long each) {
    assertThat(counts).as("drawn with -Dlatchkey.seed=%d", SEED).hasSize(kinds);
    assertThat(counts.values()).allSatisfy(count -> assertThat(count).isGreaterThanOrEqualTo(each));
  }

  private static <K> Map<K, Long> counts(Function<Triple, K> kind) {
    return triples.values().stream()
        .flatMap(List::stream)
        .collect(Collectors.groupingBy(kind, Collectors.counting()));
  }
}
