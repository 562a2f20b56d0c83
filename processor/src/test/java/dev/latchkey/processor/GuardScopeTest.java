package dev.latchkey.processor;

import static dev.latchkey.processor.Compilations.source;
import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.processor.model.Endpoint;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** For which endpoints somebody has to decide: all that a reader may believe are meant. */
class GuardScopeTest {

  private static final String ROOT =
      "@Path(\"a\") @CsrfProtected class A { @Path(\"b\") public B b() { return null; } } ";
  private static final String B = "class B { @POST public void b() {} } ";

  private static Arguments row(String about, String inScope, String unit) {
    return Arguments.of(about, List.of(inScope.split(" ")), unit);
  }

  static Stream<Arguments> reached() {
    return Stream.of(
        row("what a protected class locates", "B.b", ROOT + B),
        row(
            "what a class locates that says anything else",
            "B.b",
            ROOT.replace("@CsrfProtected", "@NotSharedCrossOrigin") + B),
        row(
            "what is located there, and so on",
            "B.b D.d",
            ROOT
                + "class B { @POST public void b() {}"
                + " @Path(\"c\") public C c() { return null; } } "
                + "class C { @Path(\"d\") public Class<D> d() { return null; } } "
                + "class D { @POST public void d() {} }"),
        row(
            "classes that locate each other",
            "B.b",
            ROOT
                + "class B { @POST public void b() {}"
                + " @Path(\"a\") public A a() { return null; } }"),
        row(
            "a subclass of what is located, unless it has a path of its own",
            "B.b C.b C.c",
            ROOT
                + "interface B { @POST void b(); }"
                + " class C implements B { public void b() {} @PUT public void c() {} }"
                + " @Path(\"d\") class D implements B { public void b() {} }"),
        row(
            "a class inside an annotated one",
            "C.c",
            "@NotSharedCrossOrigin class A { static class B {"
                + " @Path(\"c\") public static class C { @POST public void c() {} } } }"));
  }

  static Stream<Arguments> notReached() {
    return Stream.of(
        row("what a class locates that says nothing", "", ROOT.replace("@CsrfProtected", "") + B),
        row(
            "what a class locates of which only another method says something",
            "A.a",
            "@Path(\"a\") class A { @POST @CsrfProtected public void a() {}"
                + " @Path(\"b\") public B b() { return null; } } "
                + B),
        row(
            "a class around an annotated one",
            "C.c",
            "@Path(\"a\") class A { @POST public void a() {}"
                + " @Path(\"c\") @CsrfProtected public static class C {"
                + " @POST public void c() {} } }"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource({"reached", "notReached"})
  void isInScope(String about, List<String> inScope, String unit) {
    List<String> found = new ArrayList<>();
    Reading.of(
        List.of(unit),
        program ->
            program.resources().stream()
                .flatMap(resource -> resource.endpoints().stream())
                .filter(Endpoint::inScope)
                .map(endpoint -> endpoint.signature().name())
                .sorted()
                .forEach(found::add));
    assertThat(String.join(" ", found)).as(about).isEqualTo(String.join(" ", inScope));
  }

  private static JavaFileObject unit(String name, String... lines) {
    return source(
        "bank." + name,
        Stream.concat(
                Stream.of("package bank;", "import dev.latchkey.*;", "import jakarta.ws.rs.*;"),
                Stream.of(lines))
            .toArray(String[]::new));
  }

  private static List<String> rendered(JavaFileObject... sources) {
    return Compilations.compile(List.of(sources)).diagnostics().stream()
        .map(Compilations::render)
        .toList();
  }

  @Test
  void whatALocatorLeadsToNeedsADecision() {
    JavaFileObject root =
        unit(
            "Root",
            "@Path(\"a\") @CsrfProtected public class Root {",
            "  @POST public void order(String text) {}",
            "  @Path(\"b\") public Child child() { return new Child(); }",
            "}");
    assertThat(
            rendered(
                root, unit("Child", "public class Child {", "  @POST public void b() {}", "}")))
        .containsExactly("ERROR CSRF_UNPROTECTED_UNSAFE_METHOD Child.java:5:21");
    assertThat(
            rendered(
                root,
                unit(
                    "Child",
                    "@CsrfProtected",
                    "public class Child {",
                    "  @POST public void b() {}",
                    "}")))
        .isEmpty();
  }

  @Test
  void whatStandsInsideAProtectedClassNeedsADecision() {
    String[] lines = {
      "@Path(\"a\") @CsrfProtected public class Root {",
      "  @POST public void order(String text) {}",
      "  @Path(\"b\") public static class Child {",
      "    @POST public void b() {}",
      "  }",
      "}"
    };
    assertThat(rendered(unit("Root", lines)))
        .containsExactly("ERROR CSRF_UNPROTECTED_UNSAFE_METHOD Root.java:7:23");
    lines[2] = "  @CsrfProtected" + lines[2];
    assertThat(rendered(unit("Root", lines))).isEmpty();
  }
}
