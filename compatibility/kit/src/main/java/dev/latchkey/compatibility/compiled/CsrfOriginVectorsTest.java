package dev.latchkey.compatibility.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.compatibility.container.Behaviour;
import dev.latchkey.compatibility.container.Container;
import dev.latchkey.compatibility.served.MethodOverride;
import dev.latchkey.compatibility.served.ProxiedScheme;
import dev.latchkey.csrf.Reason;
import dev.latchkey.vectors.Vectors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every vector of the origin gate: a resource compiled for it, and its request over a socket. Cases
 * that declare the same facts share an application.
 */
class CsrfOriginVectorsTest {

  static final List<OriginCase> CASES =
      Vectors.read("csrf-origin-check.json").stream().map(OriginCase::new).toList();

  private static final int BAD_REQUEST = 400;
  private static final int METHOD_NOT_ALLOWED = 405;

  /** Where another reason is as right. */
  private static final Map<String, Reason> OTHER_REASON =
      // Browsers send a host with a dot at its end, so it is canonical; and it is not ours.
      Map.of("O061", Reason.ORIGIN_MISMATCH);

  /**
   * What the container answers by itself, before it has found a method: it serves no verb {@code
   * get}, and it cannot read the {@code Content-Type} that it looks for a method with.
   */
  private static final Map<String, Integer> ANSWERED_BY_THE_CONTAINER =
      Map.of("O011", METHOD_NOT_ALLOWED, "O106", BAD_REQUEST);

  @TempDir private static Path folder;

  private static OriginCase.Facts served;
  private static GatedApplication application;

  @AfterAll
  static void stop() throws IOException {
    if (application != null) {
      application.close();
    }
    served = null;
    application = null;
  }

  /** Those of one application after another. */
  static List<OriginCase> cases() {
    return CASES.stream().sorted(Comparator.comparing(it -> it.facts().toString())).toList();
  }

  private static GatedApplication serve(OriginCase.Facts facts)
      throws IOException, ReflectiveOperationException {
    if (!facts.equals(served)) {
      stop();
      application =
          GatedApplication.compile(
              Files.createTempDirectory(folder, "module"),
              facts.annotation(),
              CASES.stream()
                  .filter(it -> it.facts().equals(facts))
                  .map(OriginCase::source)
                  .toList(),
              ProxiedScheme.class,
              MethodOverride.class);
      served = facts;
    }
    return application;
  }

  /** Those that no container is known to answer itself. */
  static Stream<OriginCase> undisputed() {
    return CASES.stream()
        .filter(it -> !ANSWERED_BY_THE_CONTAINER.containsKey(it.id()) || isUpperCased(it));
  }

  private static boolean isUpperCased(OriginCase vector) {
    return vector.isOfGetInLowerCase() && !Container.current().does(Behaviour.CASE_OF_VERBS);
  }

  /** Of a refusal the own page's twin proves that it was not the path, say, that was wrong. */
  @ParameterizedTest
  @MethodSource("cases")
  void is_decided_as_expected(OriginCase vector) throws Exception {
    GatedApplication application = serve(vector.facts());
    Reason reason = OTHER_REASON.getOrDefault(vector.id(), vector.reason());
    assertThat(reason.accepted()).isEqualTo(vector.isAllowed());
    if (isUpperCased(vector)) {
      application.accepts(vector.request(), vector.id(), Reason.SAFE_METHOD);
    } else if (ANSWERED_BY_THE_CONTAINER.containsKey(vector.id())) {
      assertThat(vector.isAllowed()).isFalse();
      application.neverReaches(vector.request(), ANSWERED_BY_THE_CONTAINER.get(vector.id()));
    } else if (vector.isAllowed()) {
      application.accepts(vector.request(), vector.id(), reason);
    } else {
      application.refuses(vector.request(), reason);
      if (Container.current().ownAnswer(vector.request()).isEmpty()) {
        application.accepts(vector.ofTheOwnPage(), vector.id(), Reason.SAME_ORIGIN);
      }
    }
  }

  @Test
  void none_of_them_is_left_out() {
    assertThat(cases()).hasSize(94).extracting(OriginCase::id).doesNotHaveDuplicates();
  }
}
