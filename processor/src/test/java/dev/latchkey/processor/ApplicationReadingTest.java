package dev.latchkey.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.policy.ApplicationFacts;
import dev.latchkey.policy.ApplicationFacts.Credential;
import dev.latchkey.policy.ApplicationFacts.Refusal;
import dev.latchkey.policy.CsrfDecision;
import dev.latchkey.policy.EndpointPath;
import dev.latchkey.policy.Exemption;
import dev.latchkey.policy.Gate;
import dev.latchkey.policy.Overrule;
import dev.latchkey.policy.Pointer;
import dev.latchkey.policy.Protection;
import dev.latchkey.policy.Scope;
import dev.latchkey.policy.SessionCookie;
import dev.latchkey.policy.SessionCookie.SameSite;
import dev.latchkey.policy.Setting;
import dev.latchkey.processor.model.Application.Statement;
import dev.latchkey.processor.model.ApplicationGuard.OfApplication;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every attribute as written, where it was written, and what the application says for all. */
class ApplicationReadingTest {

  @Test
  void everyAttributeOfAProtectionIsRead() {
    List<Protection> read = new ArrayList<>();
    Reading.of(
        List.of(
            "@Path(\"a\") class A { @POST @CsrfProtected("
                + "also = {Gate.TOKEN, Gate.CONTENT_TYPE}, trustedOrigins = \"https://b.example\","
                + " header = \"X-T\", tokenScope = \"s\", establishesSession = true,"
                + " reportOnly = \"${r}\", dangerously = Danger.REPORT_ONLY)"
                + " public void a() {}"
                + " @PUT @CsrfProtected(trustedOrigins = {}, tokenScope = \"\")"
                + " public void b() {} }"),
        program -> program.protections().forEach(declared -> read.add(declared.protection())));
    assertThat(read)
        .containsExactly(
            new Protection(
                Scope.METHOD,
                Set.of(Gate.TOKEN, Gate.CONTENT_TYPE),
                Optional.of(Setting.list("trustedOrigins", List.of("https://b.example"))),
                Optional.of(Setting.of("header", "X-T")),
                Optional.of(Setting.of("tokenScope", "s")),
                true,
                Optional.of(Setting.of("reportOnly", "${r}")),
                Set.of(Overrule.REPORT_ONLY)),
            new Protection(
                Scope.METHOD,
                Set.of(),
                Optional.of(List.of()),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                Set.of()));
  }

  @Test
  void exemptionsAreReadWhereverTheyStand() {
    List<Exemption> read = new ArrayList<>();
    Reading.of(
        List.of(
            "@CsrfExempt(reason = \"why\", dangerously = Danger.ACCEPT_FORGED_REQUESTS)"
                + " interface I {}"),
        program -> program.exemptions().forEach(declared -> read.add(declared.exemption())));
    assertThat(read)
        .containsExactly(
            new Exemption(
                Scope.TYPE, Setting.of("reason", "why"), Set.of(Overrule.ACCEPT_FORGED_REQUESTS)));
  }

  @Test
  void factsAndTheirPlacesAreReadWithTheNestedCookie() {
    List<Statement> read = new ArrayList<>();
    List<String> places = new ArrayList<>();
    Reading.of(
        List.of(
            "@BrowserFacing(publicOrigins = \"https://a.example\", credentials = Credentials.COOKIE,"
                + " refuse = Refusal.MISSING_EVIDENCE, tokenKeys = \"${k}\", tokenMaxAge = 60,"
                + " sessionCookie = {@SessionCookie(name = \"s\", sameSite = SameSite.STRICT,"
                + " secure = false, httpOnly = false, domain = \"a.example\", beforeLogin = \"v\"),"
                + " @SessionCookie(name = \"t\", sameSite = SameSite.LAX)})"
                + " class App extends Application {}"),
        program -> {
          Statement statement = program.application().statements().get(0);
          read.add(statement);
          for (String attribute : List.of("name", "secure", "domain", "beforeLogin", "path")) {
            Pointer pointer = Pointer.to("sessionCookie." + attribute);
            places.add(statement.place().value(pointer).toString());
          }
          places.add(statement.place().value(Pointer.to("tokenKeys", 0)).toString());
        });
    assertThat(read.get(0).facts())
        .isEqualTo(
            new ApplicationFacts(
                Setting.list("publicOrigins", List.of("https://a.example")),
                Set.of(Credential.COOKIE),
                Optional.of(cookie()),
                Set.of(Refusal.MISSING_EVIDENCE),
                Setting.list("tokenKeys", List.of("${k}")),
                60));
    assertThat(read.get(0).cookies()).isEqualTo(2);
    assertThat(places).startsWith("\"s\"", "false", "\"a.example\"", "\"v\"").endsWith("\"${k}\"");
    // What was left at its default stands at the cookie itself.
    assertThat(places.get(4)).startsWith("@").contains("SessionCookie", "\"s\"");
  }

  private static SessionCookie cookie() {
    return new SessionCookie(
        Setting.of("sessionCookie.name", "s"),
        SameSite.STRICT,
        false,
        false,
        Setting.of("sessionCookie.path", "/"),
        Optional.of(Setting.of("sessionCookie.domain", "a.example")),
        false,
        Optional.of(Setting.of("sessionCookie.beforeLogin", "v")));
  }

  @Test
  void applicationsAndTheirPackagesSpeakForAll() {
    List<String> found = new ArrayList<>();
    Reading.of(
        List.of(
            "@CsrfProtected @ApplicationPath(\"/api/*\") class App extends Application {}"
                + " @Path(\"/a/\") class A { @POST @Path(\"b/\") public void a() {}"
                + " @Path(\"c\") public C c() { return null; } }"
                + " class C { @PUT public void c() {} }",
            "@dev.latchkey.CsrfProtected package bank;"),
        program -> {
          program.application().protections().forEach(p -> found.add("all " + text(p)));
          program.application().unknown().forEach(p -> found.add("unknown " + text(p)));
          program
              .guarded()
              .forEach(
                  g ->
                      found.add(
                          g.rules().path().map(EndpointPath::text).orElse("below a locator")));
          found.add("closed " + program.closedWorld());
          found.add(
              "chain "
                  + ((CsrfDecision.Protected) program.guarded().get(0).rules().decision())
                      .chain().stream().map(Protection::scope).toList());
        });
    assertThat(found)
        .containsExactly(
            "all App: App",
            "unknown App: package bank",
            "api/a/b",
            "below a locator",
            "closed true",
            "chain [PACKAGE, APPLICATION]");
  }

  private static String text(OfApplication protection) {
    return protection.application().getSimpleName() + ": " + protection.protection().owner();
  }

  @Test
  void aLibraryIsNoClosedWorld() {
    List<Boolean> closed = new ArrayList<>();
    Reading.of(
        List.of("@Path(\"a\") @CsrfProtected class A { @POST public void a() {} }"),
        program -> closed.add(program.closedWorld()));
    assertThat(closed).containsExactly(false);
  }
}
