package dev.latchkey.processor;

import static dev.latchkey.processor.Compilations.source;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Generated code of sources that hold, and of one that does not. */
class GuardGeneratedTest {

  private static final String KEY = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8";

  @TempDir private Path folder;

  private String generated(String... types) throws IOException {
    List<JavaFileObject> sources =
        Arrays.stream(types)
            .map(
                text ->
                    source(
                        "bank.Unit" + Math.abs(text.hashCode()),
                        "package bank; import dev.latchkey.*; import jakarta.ws.rs.*;",
                        "import jakarta.ws.rs.core.*;",
                        text))
            .toList();
    ManyResourcesTest.processOnly(folder, sources);
    return Files.readString(folder.resolve("bank/LatchkeyPolicies.java"));
  }

  @Test
  void aKeyThatStandsInTheSourceIsNotWrittenAnywhereElse() throws IOException {
    String generated =
        generated(
            "@BrowserFacing(publicOrigins = \"https://a.example\", tokenKeys = {\"1:"
                + KEY
                + "\", \"${k:1:"
                + KEY
                + "}\", \"${one}\", \"2:${two}\"}) class App extends Application {}");
    assertThat(generated).contains(".tokenKeys(\"${one}\", \"2:${two}\")").doesNotContain(KEY);
  }

  @Test
  void aSessionCookieSaysWhatItLacks() throws IOException {
    assertThat(
            generated(
                "@BrowserFacing(publicOrigins = \"http://localhost\", sessionCookie ="
                    + " @SessionCookie(name = \"s\", sameSite = SameSite.LAX, secure = false,"
                    + " httpOnly = false)) class App extends Application {}"))
        .contains(".sessionCookie(\"s\", \"LAX\")", ".notSecure()", ".notHttpOnly()");
  }

  /** Start-up alone knows the name, and then the header belongs to what a preflight lists. */
  @Test
  void aHeaderFromConfigurationLeavesThePolicyToStartUp() throws IOException {
    String generated =
        generated(
            "@Path(\"a\") @CrossOriginPolicy(origins = \"https://a.example\")"
                + " @CsrfProtected(also = Gate.CUSTOM_HEADER, header = \"${h:X-A}\")"
                + " class A { @POST public void a() {} }",
            "@Path(\"b\") @CrossOriginPolicy(origins = \"https://b.example\")"
                + " @CsrfProtected(also = Gate.CUSTOM_HEADER)"
                + " class B { @POST public void b() {} }");
    assertThat(generated)
        .contains("PolicyDeclaration A_POLICY", "return \"x-csrf-token\"")
        .doesNotContain("x-a");
  }

  /** Its gate runs only where the verb was changed on the way, which no script of ours does. */
  @Test
  void aGateOfASafeMethodAsksForNoHeader() throws IOException {
    assertThat(
            generated(
                "@Path(\"a\") @CrossOriginPolicy(origins = \"https://a.example\")"
                    + " @CsrfProtected(also = Gate.CUSTOM_HEADER)"
                    + " class A { @GET public void a() {} }"))
        .contains(".protect(")
        .doesNotContain("x-csrf-token");
  }

  @Test
  void anExemptionNamesItsDangers() throws IOException {
    assertThat(
            generated(
                "@Path(\"a\") @CsrfExempt(reason = \"r\","
                    + " dangerously = Danger.ACCEPT_FORGED_REQUESTS)"
                    + " class A { @POST public void a() {} @GET public void b() {} }"))
        .containsOnlyOnce(".exempt(\"A\", \"TYPE\", \"r\", \"ACCEPT_FORGED_REQUESTS\")");
  }

  /** Two annotations of the same words are two declarations, and two constants. */
  @Test
  void namesNeverCollide() throws IOException {
    assertThat(
            generated(
                "@Path(\"a\") class A { @POST @CsrfProtected public void bC() {}"
                    + " @PUT @CsrfProtected public void b_c() {}"
                    + " @DELETE @CsrfProtected public void bC(String entity) {} }"))
        .contains("ABC_PROTECTION =", "ABC_PROTECTION2 =", "ABC_PROTECTION3 =");
  }
}
