package dev.latchkey.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.processor.model.Endpoint;
import dev.latchkey.processor.model.Guard;
import dev.latchkey.processor.model.Guard.DeclaredProtection;
import dev.latchkey.processor.model.Program;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Who decides about an endpoint: protections add up, the nearest first; exemptions never inherit.
 */
class GuardPrecedenceTest {

  private static final String EXEMPT = "@CsrfExempt(reason = \"signed\") ";

  /** What the case is about, the decision for each endpoint, and the sources. */
  private static Arguments row(String about, String decisions, String... units) {
    return Arguments.of(
        about, decisions.isEmpty() ? List.of() : List.of(decisions.split(" \\| ")), List.of(units));
  }

  static Stream<Arguments> protections() {
    return Stream.of(
        row(
            "nobody says anything",
            "A.a out of scope",
            "@Path(\"a\") class A { @POST public void a() {} }"),
        row(
            "another annotation of ours asks for a decision",
            "A.a undecided",
            "@Path(\"a\") @NotSharedCrossOrigin class A { @POST public void a() {} }"),
        row(
            "own method",
            "A.a by A.a | A.b out of scope",
            "@Path(\"a\") class A {"
                + " @POST @CsrfProtected public void a() {} @POST public void b() {} }"),
        row(
            "method and class add up",
            "A.a by A.a, A | A.b by A",
            "@Path(\"a\") @CsrfProtected class A {"
                + " @POST @CsrfProtected public void a() {} @PUT public void b() {} }"),
        row(
            "S96: a method that an interface declares",
            "A.a by I.a",
            "interface I { @CsrfProtected void a(); }"
                + " @Path(\"a\") class A implements I { @POST public void a() {} }"),
        row(
            "a method of the superclass comes before one of an interface",
            "A.a by A.a, B.a, I.a",
            "interface I { @CsrfProtected void a(); }"
                + " class B { @CsrfProtected public void a() {} }"
                + " @Path(\"a\") class A extends B implements I {"
                + " @POST @CsrfProtected public void a() {} }"),
        row(
            "a generic interface",
            "A.a by I.a",
            "interface I<T> { @POST @CsrfProtected void a(T entity); }"
                + " @Path(\"a\") class A implements I<String> { public void a(String s) {} }"),
        row(
            "annotations that are neither verb nor path leave the verb inherited",
            "A.a by A | A.b by A | A.c by A | A.d by A",
            "interface I { @POST void a(@BeanParam Object o);"
                + " @POST void b(@Suspended AsyncResponse r); @POST void c(@Context Object o);"
                + " @POST void d(); }"
                + " @Path(\"a\") @CsrfProtected class A implements I {"
                + " public void a(@BeanParam Object o) {}"
                + " public void b(@Suspended AsyncResponse r) {}"
                + " public void c(@Context Object o) {} @Produces(\"text/plain\")"
                + " public void d() {} }"),
        row(
            "a path of its own makes a method a locator",
            "",
            "interface I { @POST void a(); }"
                + " @Path(\"a\") @CsrfProtected class A implements I {"
                + " @Path(\"b\") public void a() {} }"),
        row(
            "a default method",
            "A.a by I.a, I",
            "@CsrfProtected interface I { @POST @CsrfProtected default void a() {} }"
                + " @Path(\"a\") class A implements I {}"),
        row(
            "S97: the class of a subclass, for a method of its base",
            "A.a by A | B.a out of scope",
            "class B { @POST public void a() {} }"
                + " @Path(\"a\") @CsrfProtected class A extends B {}"),
        row(
            "an inherited method that fills in an interface",
            "A.a by I.a | B.a out of scope",
            "class B { @POST public void a() {} } interface I { @CsrfProtected void a(); }"
                + " @Path(\"a\") class A extends B implements I {}"),
        row(
            "S119: the class of an abstract base",
            "A.a by B",
            "@CsrfProtected abstract class B {}"
                + " @Path(\"a\") class A extends B { @POST public void a() {} }"),
        row(
            "class, superclasses, interfaces, package, application",
            "A.a by A, B, C, I, package bank, App",
            "@CsrfProtected interface I {} @CsrfProtected class C {}"
                + " @CsrfProtected class B extends C {}"
                + " @CsrfProtected class App extends Application {}"
                + " @Path(\"a\") @CsrfProtected class A extends B implements I {"
                + " @POST public void a() {} }",
            "@dev.latchkey.CsrfProtected package bank;"),
        row(
            "what the application extends",
            "A.a by Base",
            "@CsrfProtected abstract class Base extends Application {} class App extends Base {}"
                + " @Path(\"a\") class A { @POST public void a() {} }"),
        row(
            "state-changing by itself",
            "A.a by nobody else | A.b out of scope",
            "@Path(\"a\") class A {"
                + " @GET @StateChanging public void a() {} @GET public void b() {} }"),
        row(
            "state-changing above the method",
            "A.a by B",
            "interface I { @GET @StateChanging void a(); } @CsrfProtected class B {}"
                + " @Path(\"a\") class A extends B implements I { public void a() {} }"));
  }

  static Stream<Arguments> exemptions() {
    return Stream.of(
        row(
            "S08: a method of a protected class",
            "A.a exempt by A.a over A | A.b by A",
            "@Path(\"a\") @CsrfProtected class A { @POST "
                + EXEMPT
                + "public void a() {} @POST public void b() {} }"),
        row(
            "S135: an overriding method",
            "A.a exempt by A.a over I.a, I",
            "@CsrfProtected interface I { @POST @CsrfProtected void a(); }"
                + " @Path(\"a\") class A implements I { "
                + EXEMPT
                + "public void a() {} }"),
        row(
            "a class, for the methods in it",
            "A.a exempt by A | A.b undecided | B.b out of scope",
            "class B { @POST public void b() {} }"
                + " @Path(\"a\") "
                + EXEMPT
                + "class A extends B { @POST public void a() {} }"),
        row(
            "a protected method of an exempt class",
            "A.a by A.a",
            "@Path(\"a\") " + EXEMPT + "class A { @POST @CsrfProtected public void a() {} }"),
        row(
            "an exempt class below a protected method",
            "A.a by I.a",
            "interface I { @POST @CsrfProtected void a(); }"
                + " @Path(\"a\") "
                + EXEMPT
                + "class A implements I { public void a() {} }"),
        row(
            "an exempt class below a protected one",
            "A.a exempt by A over B",
            "@CsrfProtected class B {} @Path(\"a\") "
                + EXEMPT
                + "class A extends B { @POST public void a() {} }"),
        row(
            "an exempt class with a state-changing method",
            "A.a by nobody else",
            "@Path(\"a\") " + EXEMPT + "class A { @GET @StateChanging public void a() {} }"),
        row(
            "an exemption of a base class counts for nothing below",
            "A.a undecided | B.a exempt by B.a",
            "class B { @POST " + EXEMPT + "public void a() {} } @Path(\"a\") class A extends B {}"),
        row(
            "nor does that of its class",
            "A.a by A | B.a exempt by B",
            EXEMPT
                + "class B { @POST public void a() {} }"
                + " @Path(\"a\") @CsrfProtected class A extends B {}"),
        row(
            "S120: an interface or an abstract class exempts nothing",
            "A.a undecided | A.b undecided",
            EXEMPT
                + "interface I { @POST "
                + EXEMPT
                + "default void a() {} } "
                + EXEMPT
                + "abstract class B implements I { @POST "
                + EXEMPT
                + "public void b() {} }"
                + " @Path(\"a\") class A extends B {}"),
        row(
            "nor the abstract class that a locator returns",
            "B.b undecided",
            "abstract class B { @POST " + EXEMPT + "public void b() {} }",
            "@Path(\"a\") class A { @Path(\"b\") public B b() { return null; } }"),
        row(
            "S07: both on one method leave the protection to be named",
            "A.a exempt by A.a over A.a",
            "@Path(\"a\") class A { @POST @CsrfProtected " + EXEMPT + "public void a() {} }"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource({"protections", "exemptions"})
  void decides(String about, List<String> decisions, List<String> units) {
    List<String> found = new ArrayList<>();
    Reading.of(units, program -> found.addAll(decisions(program)));
    assertThat(found).as(about).isEqualTo(decisions);
  }

  private static List<String> decisions(Program program) {
    return program.resources().stream()
        .flatMap(resource -> resource.endpoints().stream())
        .map(endpoint -> endpoint.signature().name() + " " + decision(endpoint))
        .sorted()
        .toList();
  }

  private static String decision(Endpoint endpoint) {
    if (endpoint.guard() instanceof Guard.Exempt exempt) {
      String over = exempt.overridden().isEmpty() ? "" : " over " + owners(exempt.overridden());
      return "exempt by " + exempt.exemption().owner() + over;
    }
    if (endpoint.guard() instanceof Guard.Protected protectedBy) {
      return "by " + (protectedBy.chain().isEmpty() ? "nobody else" : owners(protectedBy.chain()));
    }
    return endpoint.inScope() ? "undecided" : "out of scope";
  }

  private static String owners(List<DeclaredProtection> chain) {
    return chain.stream().map(DeclaredProtection::owner).collect(Collectors.joining(", "));
  }
}
