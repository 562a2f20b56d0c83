package dev.latchkey.compatibility.compiled;

import dev.latchkey.compatibility.container.Behaviour;
import dev.latchkey.compatibility.container.Container;
import dev.latchkey.compatibility.container.WireRequest;
import dev.latchkey.vectors.Vectors;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How many vectors are Latchkey's to answer, which no container is known to answer itself. The
 * tests hold the others too: there the container answers, or the compiler, and no resource runs.
 */
public final class VectorCounts {

  private static final String LOOK_ALIKE = "X-CSRF-Token: \u00ef\u00bc\u00a1";

  private VectorCounts() {}

  /** File names, and how many of how many. */
  public static Map<String, String> all() {
    Map<String, String> counts = new LinkedHashMap<>();
    counts.put("preflights.json", preflights());
    counts.put(
        "csrf-origin-check.json",
        reaching(
            CsrfOriginVectorsTest.CASES.size(),
            CsrfOriginVectorsTest.undisputed().map(OriginCase::request)));
    counts.put(
        "csrf-content-type.json",
        reaching(
            CsrfContentTypeVectorsTest.CASES.size(),
            CsrfContentTypeVectorsTest.undisputed().map(ContentTypeCase::request)));
    counts.put("csrf-token.json", tokens());
    return counts;
  }

  private static String preflights() {
    return reaching(
        PreflightVectorsTest.VECTORS.size(),
        IntStream.range(0, PreflightVectorsTest.VECTORS.size())
            .mapToObj(number -> PreflightVectorsTest.request(number, true)));
  }

  private static String reaching(long all, Stream<WireRequest> requests) {
    return requests.filter(it -> Container.current().ownAnswer(it).isEmpty()).count()
        + " of "
        + all;
  }

  /** One has a cookie, and one a header, with octets beyond ASCII. */
  private static String tokens() {
    int all = Vectors.read("csrf-token.json").size();
    Container container = Container.current();
    int answered = container.does(Behaviour.COOKIE_OCTETS) ? 0 : 1;
    if (container.ownAnswer(WireRequest.of("POST /api/transfers", LOOK_ALIKE)).isPresent()) {
      answered++;
    }
    return all - answered + " of " + all;
  }
}
