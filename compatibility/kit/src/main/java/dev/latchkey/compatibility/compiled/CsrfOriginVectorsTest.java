package dev.latchkey.compatibility.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.compatibility.container.Behaviour;
import dev.latchkey.compatibility.container.Container;
import dev.latchkey.compatibility.served.MethodOverride;
import dev.latchkey.compatibility.served.ProxiedScheme;
import dev.latchkey.csrf.Verdict;
import dev.latchkey.vectors.Vectors;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
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
  private static final Map<String, Verdict> OTHER_REASON =
      // Browsers send a host with a dot at its end, so it is canonical; and it is not ours.
      Map.of("O061", Verdict.ORIGIN_MISMATCH);

  /**
   * What the container answers by itself, before it has found a method: it serves no verb {@code
   * get}, and it cannot read the {@code Content-Type} that it looks for a method with.
   */
  private static final Map<String, Integer> ANSWERED_BY_THE_CONTAINER =
      Map.of("O011", METHOD_NOT_ALLOWED, "O106", BAD_REQUEST);

  private static final Map<OriginCase.Facts, GatedApplication> APPLICATIONS = new HashMap<>();

  @BeforeAll
  static void start(@TempDir Path folder) throws IOException, ReflectiveOperationException {
    Map<OriginCase.Facts, List<OriginCase>> cases =
        CASES.stream().collect(Collectors.groupingBy(OriginCase::facts));
    for (Map.Entry<OriginCase.Facts, List<OriginCase>> group : cases.entrySet()) {
      APPLICATIONS.put(
          group.getKey(),
          GatedApplication.compile(
              folder.resolve("module" + APPLICATIONS.size()),
              group.getKey().annotation(),
              group.getValue().stream().map(OriginCase::source).toList(),
              ProxiedScheme.class,
              MethodOverride.class));
    }
  }

  @AfterAll
  static void stop() throws IOException {
    for (GatedApplication application : APPLICATIONS.values()) {
      application.close();
    }
    APPLICATIONS.clear();
  }

  static List<OriginCase> cases() {
    return CASES;
  }

  /** Of a refusal the own page's twin proves that it was not the path, say, that was wrong. */
  @ParameterizedTest
  @MethodSource("cases")
  void is_decided_as_expected(OriginCase vector) {
    GatedApplication application = APPLICATIONS.get(vector.facts());
    Verdict reason = OTHER_REASON.getOrDefault(vector.id(), vector.reason());
    assertThat(reason.accepted()).isEqualTo(vector.isAllowed());
    if (vector.isOfGetInLowerCase() && !Container.current().does(Behaviour.CASE_OF_VERBS)) {
      application.accepts(vector.request(), vector.id(), Verdict.SAFE_METHOD);
    } else if (ANSWERED_BY_THE_CONTAINER.containsKey(vector.id())) {
      assertThat(vector.isAllowed()).isFalse();
      application.neverReaches(vector.request(), ANSWERED_BY_THE_CONTAINER.get(vector.id()));
    } else if (vector.isAllowed()) {
      application.accepts(vector.request(), vector.id(), reason);
    } else {
      application.refuses(vector.request(), reason);
      if (Container.current().ownAnswer(vector.request()).isEmpty()) {
        application.accepts(vector.ofTheOwnPage(), vector.id(), Verdict.SAME_ORIGIN);
      }
    }
  }

  @Test
  void none_of_them_is_left_out() {
    assertThat(cases()).hasSize(94).extracting(OriginCase::id).doesNotHaveDuplicates();
  }
}
