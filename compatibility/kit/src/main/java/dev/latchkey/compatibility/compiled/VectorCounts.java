package dev.latchkey.compatibility.compiled;

import dev.latchkey.compatibility.container.Behaviour;
import dev.latchkey.compatibility.container.Container;
import dev.latchkey.compatibility.container.WireRequest;
import dev.latchkey.vectors.Vectors;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How many vectors get as far as Latchkey; the tests hold all of those. */
public final class VectorCounts {

  private VectorCounts() {}

  /** File names, and how many of how many. */
  public static Map<String, String> all() {
    Map<String, String> counts = new LinkedHashMap<>();
    counts.put("preflights.json", preflights());
    counts.put(
        "csrf-origin-check.json",
        reaching(CsrfOriginVectorsTest.CASES.stream().map(OriginCase::request)));
    counts.put("csrf-content-type.json", reaching(CsrfContentTypeVectorsTest.allRequests()));
    counts.put("csrf-token.json", tokens());
    return counts;
  }

  private static String preflights() {
    return reaching(
        IntStream.range(0, PreflightVectorsTest.VECTORS.size())
            .mapToObj(number -> PreflightVectorsTest.request(number, true)));
  }

  private static String reaching(Stream<WireRequest> requests) {
    var all = requests.toList();
    long reaching = all.stream().filter(it -> Container.current().ownAnswer(it).isEmpty()).count();
    return reaching + " of " + all.size();
  }

  private static String tokens() {
    int all = Vectors.read("csrf-token.json").size();
    int read = Container.current().does(Behaviour.COOKIE_OCTETS) ? all : all - 1;
    return read + " of " + all;
  }
}
