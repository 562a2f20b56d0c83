package dev.latchkey.processor;

import static dev.latchkey.processor.Compilations.source;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** Sources that users write and that generators trip over. */
class OddSourcesTest {

  private static final String POLICY = "@CrossOriginPolicy(origins = \"https://app.example\")";

  private static JavaFileObject resource(String name, String... members) {
    int dot = name.lastIndexOf('.');
    List<String> lines = new ArrayList<>();
    if (dot > 0) {
      lines.add("package " + name.substring(0, dot) + ";");
    }
    lines.add("import dev.latchkey.*;");
    lines.add("import jakarta.ws.rs.*;");
    lines.add("@Path(\"" + name.toLowerCase(Locale.ROOT) + "\") " + POLICY);
    lines.add("public class " + name.substring(dot + 1) + " {");
    lines.addAll(List.of(members));
    lines.add("}");
    return source(name, lines.toArray(String[]::new));
  }

  private static String generated(JavaFileObject... sources) {
    Compilation compilation = Compilations.compile(List.of(sources), "-Werror");
    assertThat(compilation.diagnostics()).isEmpty();
    return ManyResourcesTest.generatedSources(compilation).entrySet().stream()
        .filter(entry -> entry.getKey().endsWith("LatchkeyPolicies.java"))
        .findFirst()
        .orElseThrow()
        .getValue();
  }

  @Test
  void typeAnnotationsAreNoPartOfASignature() {
    JavaFileObject min =
        source(
            "bank.Min",
            "package bank;",
            "import java.lang.annotation.*;",
            "@Target({ElementType.TYPE_USE, ElementType.PARAMETER})",
            "public @interface Min { int value(); }");
    String generated =
        generated(
            min,
            resource(
                "bank.Pages",
                "  @GET public String list(@QueryParam(\"page\") @Min(1) int page,",
                "      @QueryParam(\"b\") byte @Min(2) [] bytes,",
                "      @QueryParam(\"s\") @Min(3) String... names) { return \"\"; }"));
    assertThat(generated).contains("\"list(int,byte[],java.lang.String[])\"");
  }

  @Test
  void namesThatDifferInCaseOnlyGetTheirOwnConstants() {
    String generated =
        generated(
            resource(
                "bank.Urls",
                "  @GET " + "@CrossOriginPolicy(origins = \"https://a.example\")",
                "  public String getURLs() { return \"\"; }",
                "  @PUT @CsrfProtected @CrossOriginPolicy(origins = \"https://b.example\")",
                "  public void getUrls() {}",
                "  @DELETE @CsrfProtected public void clear() {}"));
    assertThat(generated).contains("new UrlsGetURLsPolicy()", "new UrlsGetUrlsPolicy2()");
  }

  @Test
  void aNameMayBeginWithADigit() {
    assertThat(generated(resource("bank._1st", "  @GET public String get() { return \"\"; }")))
        .contains("new Class1stPolicy()");
  }

  @Test
  void aClassOfTheUserMayBeCalledString() {
    generated(
        source("bank.String", "package bank; public class String {}"),
        resource("bank.Texts", "  @GET public int get() { return 1; }"));
  }

  @Test
  void aClassOfTheUserMayBeCalledLikeAFilter() {
    generated(
        resource("A", "  @GET public String get() { return \"\"; }"),
        resource("APolicy", "  @GET public String get() { return \"\"; }"),
        resource("EndpointFilter", "  @GET public String get() { return \"\"; }"));
  }

  @Test
  void deprecatedResourcesRaiseNoWarningInTheGeneratedClass() {
    generated(
        source(
            "bank.Old",
            "package bank;",
            "import dev.latchkey.*;",
            "import jakarta.ws.rs.*;",
            "@Deprecated(forRemoval = true) @Path(\"old\") " + POLICY,
            "public class Old { @GET public String get() { return \"\"; } }",
            "@Path(\"second\") " + POLICY,
            "class Second { @GET public String get() { return \"\"; } }"));
  }

  @Test
  void aClassMayHaveVeryManyEndpoints() {
    String[] methods =
        IntStream.range(0, 1500)
            .mapToObj(
                n -> "  @GET @Path(\"m" + n + "\") public String m" + n + "() { return \"\"; }")
            .toArray(String[]::new);
    assertThat(generated(resource("bank.Many", methods))).contains("\"m1499()\"");
  }

  @Test
  void aStaticMethodIsAnEndpointSinceContainersCallIt() {
    assertThat(
            generated(resource("bank.Fixed", "  @GET public static String get() { return \"\"; }")))
        .contains("\"get()\"");
  }

  @Test
  void whatAFrameworkFillsInIsNoEntity() {
    JavaFileObject auth = source("bank.Auth", "package bank; public @interface Auth {}");
    String generated =
        generated(
            auth,
            source(
                "bank.Signed",
                "package bank;",
                "import dev.latchkey.*;",
                "import jakarta.ws.rs.*;",
                "@Path(\"signed\") @Consumes(\"application/json\") @CsrfProtected",
                "@CrossOriginPolicy(origins = \"https://app.example\", allowedHeaders = \"X-Trace\")",
                "public class Signed {",
                "  @DELETE public void delete(@Auth String user) {}",
                "  @POST public void archive(@Auth String user) {}",
                "}"));
    assertThat(generated).contains("\"x-trace\"").doesNotContain("content-type");
  }

  @Test
  void aLocatorOfSomethingThatIsNoResourceLeavesNoRow() {
    assertThat(
            generated(
                resource(
                    "bank.Located",
                    "  @GET public String get() { return \"\"; }",
                    "  @Path(\"a\") public java.util.Map.Entry<String, String> a() { return null; }")))
        .doesNotContain("subresource(");
  }

  @Test
  void beansMayHoldThemselves() {
    assertThat(
            generated(
                resource(
                    "bank.Beans",
                    "  public static class Page {",
                    "    @HeaderParam(\"X-Page\") String page;",
                    "    @BeanParam Page next;",
                    "  }",
                    "  @GET public String get(@BeanParam Page page) { return \"\"; }")))
        .contains("\"x-page\"");
  }

  @Test
  void aClassThatAnotherProcessorExtendsIsNoMistake() {
    Compilation compilation =
        Compilations.compile(
            List.of(
                source(
                    "bank.Base",
                    "package bank; "
                        + "@dev.latchkey.CrossOriginPolicy(origins = \"https://a.example\")",
                    "public class Base {}")));
    assertThat(compilation.errors()).isEmpty();
    assertThat(compilation.warnings()).hasSize(1);
  }
}
