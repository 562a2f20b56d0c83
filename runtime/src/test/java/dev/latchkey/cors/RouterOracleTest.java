package dev.latchkey.cors;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.jaxrs.RawHttp;
import dev.latchkey.jaxrs.TestServer;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.glassfish.jersey.server.ResourceConfig;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Compares the router with the methods that Jersey really calls. */
class RouterOracleTest {

  private static final List<String> PATHS =
      List.of(
          "paths",
          "paths/",
          "paths/lit",
          "paths/lit/",
          "paths/lit//",
          "paths//lit",
          "/paths/lit",
          "paths/123",
          "paths/123/",
          "paths/12a",
          "paths/lit;a=b",
          "paths;x=y/lit",
          "paths/123;m=1",
          "paths/tail",
          "paths/tail/",
          "paths/tail/a",
          "paths/tail/a/b/",
          "paths/LIT",
          "Paths/lit",
          "paths/./lit",
          "paths/x/../lit",
          "paths/%6cit",
          "paths/%31%32",
          "paths/only",
          "paths/only/",
          "paths/only/more",
          "paths/1/deep/2",
          "paths/1/deep/lit",
          "paths/lit/deep/lit",
          "amb",
          "amb/1",
          "amb/1/end",
          "amb/1/",
          "same/1",
          "same/1/one",
          "same/1/two",
          "same/1/three",
          "mixed/a-1.json",
          "mixed/b.json",
          "mixed/v1/x",
          "mixed/v/x",
          "mixed/a/b",
          "mixed/a/b/c",
          "mixed/a-.json",
          "mixed",
          "tree/1",
          "tree/1/branch",
          "tree/1/branch/",
          "tree/1/branch/leaf",
          "tree/1/branch/direct",
          "tree/1/branch/other",
          "tree/1/branch/again/leaf",
          "tree/1/branch/again/again/again",
          "tree/1/x",
          "tree/1/x/via",
          "tree/1/x/via/leaf",
          "tree/1/branch/via",
          "a%20b",
          "a%20b/%C3%BC%7Cx",
          "a%20b/%c3%bc%7cx",
          "a%20b/c%20d",
          "a+b",
          "r",
          "r/end",
          "r/x",
          "r/x/y/end",
          "r/end/end",
          "r/x/y/z/",
          "own",
          "own/",
          "own/a",
          "own/a/b",
          "",
          "/",
          "nowhere",
          ";a=b/own",
          "own;a=b/c;d=e/f",
          "own/;/x");
  private static final List<String> VERBS = List.of("GET", "POST", "PUT", "DELETE", "PATCH");

  /**
   * What is left costs nothing: either no preflight is granted, or one for a request that Jersey
   * answers 405.
   */
  private static final Map<String, String> HARMLESS =
      Map.of(
          "POST own/", "Jersey none, router Own.rest",
          "PUT own", "Jersey none, router Own.slash",
          "PUT own/", "Jersey none, router Own.slash");

  private static TestServer server;
  private static Router router;

  @BeforeAll
  static void start() {
    Set<Class<?>> roots = new HashSet<>(OracleResources.ROOTS);
    server = TestServer.start(new ResourceConfig(roots));
    router = new Router(OracleResources.ALL.stream().map(RowsOf::type).toList(), List.of());
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void findsWhatJerseyCalls() throws Exception {
    var differences = new TreeMap<String, String>();
    for (String path : PATHS) {
      for (String verb : VERBS) {
        String called = called(verb, path);
        String found = found(verb, path);
        if (!called.equals(found)) {
          differences.put(verb + " " + path, "Jersey " + called + ", router " + found);
        }
      }
    }
    assertThat(differences).isEqualTo(HARMLESS);
  }

  private static String called(String verb, String path) throws Exception {
    RawHttp.Answer answer = server.http().send(verb, "/api/" + path, "Content-Length: 0");
    return answer.status() == 200 ? answer.body() : "none";
  }

  private static String found(String verb, String path) {
    Route route = router.route("/" + path, verb);
    return route == null ? "none" : route.filter().toString();
  }
}
