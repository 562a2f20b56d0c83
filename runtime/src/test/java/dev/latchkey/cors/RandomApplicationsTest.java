package dev.latchkey.cors;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.cors.PreflightAnswer.Allowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** No preflight is granted in the name of a policy other than that of the method called. */
class RandomApplicationsTest {

  private static final int FIRST_SEED = 1;
  private static final int APPLICATIONS = Integer.getInteger("latchkey.applications", 300);
  private static final int PATHS = 40;

  private final List<String> wrong = new ArrayList<>();
  private int grants;
  private int called;

  @Test
  void grantWhatTheCalledMethodGrants() throws Exception {
    for (int seed = FIRST_SEED; seed < FIRST_SEED + APPLICATIONS; seed++) {
      check(seed);
    }

    assertThat(wrong).as("%d grants, %d of a method that Jersey calls", grants, called).isEmpty();
    assertThat(called).isGreaterThan(4 * APPLICATIONS);
  }

  private void check(int seed) throws Exception {
    var application = new RandomApplication(new Random(seed));
    var router = new Router(application.rows());
    var preflights = new Preflights(router);
    for (int i = 0; i < PATHS; i++) {
      String path = application.randomPath();
      for (String verb : RandomApplication.VERBS) {
        if (preflights.decide(path, List.of(NamedFilter.APP), List.of(verb))
            instanceof Allowed allowed) {
          String policy = router.route(path, verb).filter().toString();
          for (String granted : granted(verb, allowed)) {
            compare(seed, application, granted + " " + path, policy);
          }
        }
      }
    }
  }

  /** A browser may use every verb that the answer lists, not only the one that it asked about. */
  private static Set<String> granted(String verb, Allowed allowed) {
    Set<String> verbs = new TreeSet<>(Set.of(verb));
    String listed = allowed.headers().allowedMethods();
    verbs.addAll(listed == null ? List.of() : List.of(listed.split(",")));
    verbs.retainAll(RandomApplication.VERBS);
    return verbs;
  }

  private void compare(int seed, RandomApplication application, String request, String policy)
      throws Exception {
    String[] verbAndPath = request.split(" ");
    String found = application.called(verbAndPath[0], verbAndPath[1]);
    grants++;
    if (found != null) {
      called++;
      if (!found.equals(policy)) {
        wrong.add(
            "seed %d: %s is granted under %s and Jersey calls %s of\n%s"
                .formatted(seed, request, policy, found, application));
      }
    }
  }
}
