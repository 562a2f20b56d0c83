package dev.latchkey.processor;

import static dev.latchkey.processor.Compilations.source;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.util.List;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

class OptionsTest {

  private static JavaFileObject warned(String... extraLines) {
    return source(
        "Warned",
        "import dev.latchkey.*;",
        "import jakarta.ws.rs.*;",
        String.join("\n", extraLines),
        "@Path(\"warned\")",
        "@CrossOriginPolicy(origins = \"https://app.example\", methods = \"put\")",
        "@CsrfProtected",
        "public class Warned { @PUT public void put() {} }");
  }

  private static List<Diagnostic.Kind> kinds(Compilation compilation) {
    return compilation.diagnostics().stream().<Diagnostic.Kind>map(Diagnostic::getKind).toList();
  }

  @Test
  void aWarningIsAWarning() {
    assertThat(kinds(Compilations.compile(List.of(warned()))))
        .containsExactly(Diagnostic.Kind.WARNING);
  }

  @Test
  void warningsCanBeRaised() {
    assertThat(kinds(Compilations.compile(List.of(warned()), "-Alatchkey.warnings=error")))
        .containsExactly(Diagnostic.Kind.ERROR);
  }

  @Test
  void warningsCanBeSilencedByName() {
    Compilation compilation =
        Compilations.compile(
            List.of(warned("@SuppressWarnings(\"latchkey:METHOD_CASE\")")),
            "-Alatchkey.warnings=error");
    assertThat(compilation.diagnostics()).isEmpty();
  }

  @Test
  void anotherNameSilencesNothing() {
    Compilation compilation =
        Compilations.compile(List.of(warned("@SuppressWarnings({\"all\", \"latchkey:PATH\"})")));
    assertThat(kinds(compilation)).containsExactly(Diagnostic.Kind.WARNING);
  }

  @Test
  void errorsCannotBeSilenced() {
    Compilation compilation =
        Compilations.compile(
            List.of(
                source(
                    "Wrong",
                    "import dev.latchkey.CrossOriginPolicy;",
                    "import jakarta.ws.rs.*;",
                    "@Path(\"wrong\") @SuppressWarnings(\"latchkey:NULL_ORIGIN\")",
                    "@CrossOriginPolicy(origins = \"null\")",
                    "public class Wrong { @GET public String get() { return \"\"; } }")));
    assertThat(kinds(compilation)).containsExactly(Diagnostic.Kind.ERROR);
  }

  @Test
  void messagesLinkToThePageOfTheRule() {
    Compilation compilation =
        Compilations.compile(List.of(warned()), "-Alatchkey.docs=https://docs.example/rules");
    assertThat(compilation.warnings().get(0).getMessage(null))
        .endsWith("See https://docs.example/rules/METHOD_CASE");
  }

  @Test
  void aPageForAllRulesHasAnchors() {
    Compilation compilation =
        Compilations.compile(List.of(warned()), "-Alatchkey.docs=https://docs.example/rules#");
    assertThat(compilation.warnings().get(0).getMessage(null))
        .endsWith("See https://docs.example/rules#METHOD_CASE");
  }

  private static JavaFileObject silent(String... extraLines) {
    return source(
        "Silent",
        "import jakarta.ws.rs.*;",
        String.join("\n", extraLines),
        "@Path(\"silent\")",
        "public class Silent {",
        "  @GET public String get() { return \"\"; }",
        "  @POST public void post(String text) {}",
        "}");
  }

  private static List<String> found(String... options) {
    return Compilations.compile(List.of(silent()), options).diagnostics().stream()
        .map(Compilations::render)
        .toList();
  }

  @Test
  void nothingIsSaidOfAnApplicationThatDoesNotUseLatchkey() {
    assertThat(found()).isEmpty();
  }

  @Test
  void anAuditJudgesEveryEndpointThatCanBeForged() {
    assertThat(found("-Alatchkey.audit=warning"))
        .containsExactly("WARNING CSRF_UNPROTECTED_UNSAFE_METHOD Silent.java:6:21");
    assertThat(found("-Alatchkey.audit=error"))
        .containsExactly("ERROR CSRF_UNPROTECTED_UNSAFE_METHOD Silent.java:6:21");
  }

  @Test
  void anAuditSaysNothingTwice() {
    JavaFileObject decided =
        source(
            "Undecided",
            "import dev.latchkey.*;",
            "import jakarta.ws.rs.*;",
            "@Path(\"undecided\")",
            "@CrossOriginPolicy(origins = \"https://app.example\")",
            "public class Undecided { @POST public void post(String text) {} }");
    Compilation compilation = Compilations.compile(List.of(decided), "-Alatchkey.audit=warning");
    assertThat(kinds(compilation)).containsExactly(Diagnostic.Kind.ERROR);
  }

  @Test
  void theWarningOfAnAuditCanBeSilenced() {
    Compilation compilation =
        Compilations.compile(
            List.of(silent("@SuppressWarnings(\"latchkey:CSRF_UNPROTECTED_UNSAFE_METHOD\")")),
            "-Alatchkey.audit=warning");
    assertThat(compilation.diagnostics()).isEmpty();
  }

  @Test
  void anOptionThatMeansNothingIsAnErrorThatSaysWhatToWrite() {
    Compilation compilation =
        Compilations.compile(
            List.of(warned()),
            "-Alatchkey.warnings=fatal",
            "-Alatchkey.docs=",
            "-Alatchkey.audit=all");
    assertThat(compilation.errors().stream().map(error -> error.getMessage(null)))
        .containsExactlyInAnyOrder(
            "[latchkey] -Alatchkey.warnings=fatal means nothing. Write -Alatchkey.warnings=error.",
            "[latchkey] -Alatchkey.audit=all means nothing. Write -Alatchkey.audit=warning or"
                + " -Alatchkey.audit=error.",
            "[latchkey] -Alatchkey.docs is empty. Write -Alatchkey.docs=URL, or leave it out.");
  }
}
