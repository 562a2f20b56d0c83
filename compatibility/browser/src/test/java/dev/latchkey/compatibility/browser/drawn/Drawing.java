package dev.latchkey.compatibility.browser.drawn;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;

/**
 * All that was drawn.
 *
 * @param seed the same seed draws the same
 * @param policies each a resource class
 * @param requests several to each policy
 */
record Drawing(long seed, List<DrawnPolicy> policies, List<DrawnRequest> requests) {

  private static final int POLICIES = 100;
  private static final int REQUESTS_TO_EACH = 6;

  static Drawing of(long seed) {
    var draw = new Draw(seed);
    var policyDraw = new PolicyDraw(draw);
    List<DrawnPolicy> policies = IntStream.range(0, POLICIES).mapToObj(policyDraw::policy).toList();
    var requestDraw = new RequestDraw(draw);
    List<DrawnRequest> requests =
        policies.stream()
            .flatMap(
                policy ->
                    IntStream.range(0, REQUESTS_TO_EACH)
                        .mapToObj(number -> requestDraw.request(policy)))
            .toList();
    return new Drawing(seed, policies, requests);
  }

  List<JavaFileObject> sources() {
    return Stream.concat(
            PolicyText.surroundings(List.of(RequestDraw.SECURE, RequestDraw.PLAIN)).stream(),
            policies.stream().map(PolicyText::source))
        .toList();
  }

  List<String> classes() {
    return policies.stream().map(PolicyText::className).toList();
  }
}
