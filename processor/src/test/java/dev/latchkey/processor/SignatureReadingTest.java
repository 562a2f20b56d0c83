package dev.latchkey.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.policy.EndpointSignature.Trait;
import dev.latchkey.policy.Pointer;
import dev.latchkey.processor.model.Endpoint;
import dev.latchkey.processor.model.Place;
import dev.latchkey.processor.model.Program;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the rules about forged requests learn from signatures. */
class SignatureReadingTest {

  private static final String AUTHENTICATED = "AUTHENTICATED";
  private static final String METHOD_OVERRIDE = "METHOD_OVERRIDE";
  private static final String STATE_CHANGING = "STATE_CHANGING";

  private static Map<String, Set<String>> traits(String... units) {
    Map<String, Set<String>> traits = new TreeMap<>();
    Reading.of(
        List.of(units),
        program ->
            endpoints(program)
                .forEach(
                    endpoint ->
                        traits.put(
                            endpoint.signature().name(),
                            endpoint.signature().traits().stream()
                                .map(Trait::name)
                                .collect(Collectors.toSet()))));
    return traits;
  }

  private static List<Endpoint> endpoints(Program program) {
    return program.resources().stream().flatMap(r -> r.endpoints().stream()).toList();
  }

  @Test
  void aMethodAsksForTheUserThroughTheContextAndRoles() {
    assertThat(
            traits(
                "@Path(\"a\") class A {"
                    + " @POST @RolesAllowed(\"r\") public void both(@Context SecurityContext c) {}"
                    + " @POST public void context(@Context SecurityContext c) {}"
                    + " @POST @RolesAllowed(\"r\") public void roles(@Context UriInfo u) {} }",
                "@Path(\"b\") @RolesAllowed(\"r\") class B {"
                    + " @Context SecurityContext context; @POST public void field() {} }",
                "class Bean { @Context SecurityContext context; }"
                    + " interface I { @RolesAllowed(\"r\") void bean(Bean bean); }"
                    + " @Path(\"c\") class C implements I {"
                    + " @POST public void bean(@BeanParam Bean bean) {} }"))
        .isEqualTo(
            Map.of(
                "A.both", Set.of(AUTHENTICATED),
                "A.context", Set.of(),
                "A.roles", Set.of(),
                "B.field", Set.of(AUTHENTICATED),
                "C.bean", Set.of(AUTHENTICATED)));
  }

  @Test
  void aParameterMayChangeTheVerb() {
    assertThat(
            traits(
                "@Path(\"a\") class A {"
                    + " @POST public void form(@FormParam(\"_METHOD\") String m) {}"
                    + " @POST public void query(@QueryParam(\"_method\") String m) {}"
                    + " @POST public void other(@HeaderParam(\"_method\") String m,"
                    + " @QueryParam(\"method\") String n) {} }",
                "record Bean(@QueryParam(\"_method\") String method) {}"
                    + " @Path(\"b\") class B { @POST public void bean(@BeanParam Bean b) {} }",
                "@Path(\"c\") class C {"
                    + " @QueryParam(\"_Method\") String m; @POST public void field() {} }"))
        .isEqualTo(
            Map.of(
                "A.form", Set.of(METHOD_OVERRIDE),
                "A.query", Set.of(METHOD_OVERRIDE),
                "A.other", Set.of(),
                "B.bean", Set.of(METHOD_OVERRIDE),
                "C.field", Set.of(METHOD_OVERRIDE)));
  }

  @Test
  void stateChangingInherits() {
    assertThat(
            traits(
                "interface I { @GET @StateChanging void a(); }"
                    + " @Path(\"a\") class A implements I {"
                    + " public void a() {} @GET @Path(\"b\") public void b() {} }"))
        .isEqualTo(Map.of("A.a", Set.of(STATE_CHANGING), "A.b", Set.of()));
  }

  @Test
  void mediaTypesAreFoundWhereTheyAreWritten() {
    List<String> places = new ArrayList<>();
    Reading.of(
        List.of(
            "@Consumes({\"a/a\", \"b/b\"}) class B {}"
                + " interface I { @PUT @Consumes(\"d/d\") void above(); }"
                + " @Path(\"a\") class A extends B implements I {"
                + " @POST public void none() {} @POST @Consumes(\"c/c\") public void own() {}"
                + " public void above() {} }",
            "@Path(\"z\") class Z { @POST public void z() {} }"),
        program -> endpoints(program).forEach(endpoint -> places.add(place(endpoint))));
    assertThat(places)
        .containsExactlyInAnyOrder(
            "A.none on B [\"a/a\", \"b/b\"]",
            "A.own on own() [\"c/c\"]",
            "A.above on above() [\"d/d\"]",
            "Z.z on z() []");
  }

  private static String place(Endpoint endpoint) {
    Place place = endpoint.consumes();
    List<String> types = new ArrayList<>();
    for (int index = 0; place.values().containsKey(Pointer.to("consumes", index)); index++) {
      types.add(place.value(Pointer.to("consumes", index)).toString());
    }
    String element = place.element().getSimpleName().toString();
    return endpoint.signature().name()
        + " on "
        + (place.element().getKind().isClass() ? element : element + "()")
        + " "
        + types;
  }
}
