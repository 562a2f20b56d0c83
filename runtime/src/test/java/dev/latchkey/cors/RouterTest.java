package dev.latchkey.cors;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.endpoint.EndpointFilter;
import dev.latchkey.endpoint.RegisteredResource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules of the router that one container alone would not show. */
class RouterTest {

  private static Router router(Rows... rows) {
    return new Router(List.of(rows).stream().map(Rows::rows).toList());
  }

  private static String found(Router router, String verb, String path) {
    Route route = router.route(path, verb);
    return route == null ? "none" : route.filter().toString();
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /a/b, GET b",
    "HEAD, /a/b, GET b",
    "get, /a/b, none",
    "'', /a/b, none",
    "PUT, /a/b, PUT {x}",
    "GET, /a/12, GET {n: [0-9]+}",
    "GET, /a/1x, GET {x}",
    "GET, /a/b;m=1/, GET b",
    "GET, /a;m=1;n/b, GET b",
    "GET, /a/b//, none",
    "GET, a/b, GET b",
    "GET, /a, none",
    "GET, /a/x/y.json, GET {d: .+}.json",
    "GET, /a/q%2Fr, GET {x}",
    "GET, /b, none",
    "GET, /, none",
    "GET, '', none",
  })
  void findsTheBestTemplateThatHasTheVerb(String verb, String path, String expected) {
    Router router =
        router(
            Rows.root(RouterTest.class, "a")
                .add("GET", "b")
                .add("GET", "{x}")
                .add("PUT", "{x}")
                .add("GET", "{n: [0-9]+}")
                .add("GET", "{d: .+}.json"));

    assertThat(found(router, verb, path)).isEqualTo(expected);
  }

  @Test
  void neverLeavesTheBestRootClass() {
    Router router =
        router(
            Rows.root(String.class, "a/{x}").add("GET", ""),
            Rows.root(Integer.class, "a").add("PUT", "b").add("GET", "{y}/end"));

    assertThat(found(router, "PUT", "/a/b")).isEqualTo("none");
    assertThat(found(router, "GET", "/a/1/end")).isEqualTo("GET {y}/end");
  }

  @Test
  void mergesClassesOfOneTemplate() {
    Router router =
        router(
            Rows.root(String.class, "/a/{x}/").add("GET", "one"),
            Rows.root(Integer.class, "a/{y}").add("PUT", "one"));

    assertThat(found(router, "GET", "/a/1/one")).isEqualTo("GET one");
    assertThat(found(router, "PUT", "/a/1/one")).isEqualTo("PUT one");
  }

  @Test
  void findsNothingWhereTemplatesAreEquallyGood() {
    Router router = router(Rows.root(String.class, "").add("GET", "{x}/b").add("GET", "a/{y}"));

    assertThat(found(router, "GET", "/a/b")).isEqualTo("none");
    assertThat(found(router, "GET", "/a/c")).isEqualTo("GET a/{y}");
    assertThat(router.filtersAt("/a/b")).containsExactly(EndpointFilter.UNDECLARED);
  }

  @Test
  void findsNothingWhereOnlyMediaTypesTellTwoPoliciesApart() {
    Router router =
        router(
            Rows.root(String.class, "a").add("GET", ""),
            Rows.root(Integer.class, "a").add("GET", "").add("PUT", ""));

    assertThat(found(router, "GET", "/a")).isEqualTo("none");
    assertThat(found(router, "PUT", "/a")).isEqualTo("PUT ");
    assertThat(router.filtersAt("/a")).hasSize(3);
  }

  @Test
  void findsNothingBelowAnUnknownLocator() {
    Router router = router(Rows.root(String.class, "a").locate("b", null).add("GET", "{x}/{y}"));

    assertThat(found(router, "GET", "/a/b")).isEqualTo("none");
    assertThat(found(router, "GET", "/a/c/d")).isEqualTo("GET {x}/{y}");
    assertThat(router.filtersAt("/a/b")).containsExactly(EndpointFilter.UNDECLARED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ö", "%c3%b6", "%C3%B6", "%c3%B6"})
  void readsPercentEncodingsWhateverTheirCase(String template) {
    Router router = router(Rows.root(String.class, "a").add("GET", "{x}").add("GET", template));

    assertThat(found(router, "GET", "/a/%C3%B6")).isEqualTo("GET " + template);
    assertThat(found(router, "GET", "/a/%c3%b6")).isEqualTo("GET " + template);
    assertThat(found(router, "GET", "/a/%c3%a9")).isEqualTo("GET {x}");
    assertThat(found(router, "GET", "/a/%c")).isEqualTo("GET {x}");
  }

  @Test
  void ranksByTheCharactersThatWereWritten() {
    Router router = router(Rows.root(String.class, "a").add("GET", "é{x}").add("GET", "{x}bcd"));

    assertThat(found(router, "GET", "/a/%C3%A9xbcd")).isEqualTo("GET {x}bcd");
  }

  @ParameterizedTest
  @CsvSource({
    "b, {id}/, none",
    "b/, {id}, b/",
    "b/, {id}/, none",
    "bc, b{id}/, none",
    "bc/, {id}, bc/",
    "bc, {id}/, bc",
  })
  void findsNothingWhereOnlyASlashAtTheEndTellsTemplatesApart(
      String literal, String variable, String expected) {
    Router inClass = router(Rows.root(String.class, "a").add("GET", literal).add("GET", variable));
    Router ofRoots =
        router(
            Rows.root(String.class, literal).add("GET", "", new NamedFilter("GET " + literal)),
            Rows.root(Integer.class, variable).add("GET", "", new NamedFilter("GET " + variable)));
    String path = "/" + literal.replace("/", "");

    String found = expected.equals("none") ? expected : "GET " + expected;
    assertThat(found(inClass, "GET", "/a" + path)).isEqualTo(found);
    assertThat(found(ofRoots, "GET", path)).isEqualTo(found);
  }

  @Test
  void matchesOneSlashAtTheEnd() {
    Router router = router(Rows.root(String.class, "a/").add("GET", "b/").add("GET", "/"));

    for (String path : List.of("/a/b", "/a/b/")) {
      assertThat(found(router, "GET", path)).isEqualTo("GET b/");
    }
    for (String path : List.of("/a", "/a/")) {
      assertThat(found(router, "GET", path)).isEqualTo("GET /");
    }
    assertThat(found(router, "GET", "/a/b//")).isEqualTo("none");
  }

  @Test
  void findsNothingBehindALocatorThatMayReturnASubclass() {
    var filter = new NamedFilter("filter");
    Rows root = Rows.root(String.class, "a").locate("b", Number.class);
    Rows number = Rows.below(Number.class).add("GET", "{x}", filter);
    Rows same = Rows.below(Integer.class).add("GET", "{x}", filter);
    Rows more = Rows.below(Long.class).add("GET", "{x}", filter).add("PUT", "c", filter);
    Rows other = Rows.below(Short.class).add("GET", "{x}", new NamedFilter("other"));

    assertThat(found(router(root, number), "GET", "/a/b/c")).isEqualTo("filter");
    assertThat(found(router(root, number, same), "GET", "/a/b/c")).isEqualTo("filter");
    assertThat(found(router(root, number, more), "GET", "/a/b/c")).isEqualTo("none");
    assertThat(found(router(root, number, same, other), "GET", "/a/b/c")).isEqualTo("none");
  }

  @Test
  void endsWhereLocatorsLeadToThemselves() {
    Router router =
        router(
            Rows.root(String.class, "a").locate("", Integer.class),
            Rows.below(Integer.class).locate("", Integer.class).add("GET", "x"));

    assertThat(found(router, "PUT", "/a/y")).isEqualTo("none");
    assertThat(router.filtersAt("/a/y")).isEmpty();
  }

  @Test
  void answersOptionsAsTheContainerDoes() {
    var shared = new NamedFilter("shared");
    Router router =
        router(
            Rows.root(String.class, "a")
                .add("GET", "one", shared)
                .add("PUT", "one", shared)
                .add("GET", "two")
                .add("PUT", "two")
                .add("OPTIONS", "three"));

    assertThat(found(router, "OPTIONS", "/a/one")).isEqualTo("shared");
    assertThat(found(router, "OPTIONS", "/a/two")).isEqualTo("not shared");
    assertThat(found(router, "OPTIONS", "/a/three")).isEqualTo("OPTIONS three");
  }

  @ParameterizedTest
  @ValueSource(ints = {10, 10_000})
  void findsOneOfMany(int count) {
    List<RegisteredResource> rows = new ArrayList<>();
    var all = Rows.root(String.class, "api");
    for (int i = 0; i < count; i++) {
      all.add("GET", "items-" + i + "/{id}/parts");
    }
    rows.add(all.rows());
    var router = new Router(rows);

    assertThat(found(router, "GET", "/api/items-7/1/parts")).isEqualTo("GET items-7/{id}/parts");
    assertThat(found(router, "GET", "/api/items-" + count + "/1/parts")).isEqualTo("none");
  }
}
