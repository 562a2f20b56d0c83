package dev.latchkey.compatibility.compiled;

import static dev.latchkey.compatibility.compiled.Forgery.FOREIGN;
import static dev.latchkey.compatibility.compiled.Modules.method;
import static dev.latchkey.compatibility.compiled.Modules.type;
import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.compatibility.container.CompiledApplication;
import dev.latchkey.compatibility.container.Container;
import dev.latchkey.compatibility.container.RawClient.Answer;
import dev.latchkey.compatibility.container.WireRequest;
import dev.latchkey.compatibility.served.VerbSwitch;
import dev.latchkey.jaxrs.Latchkey;
import java.nio.file.Path;
import java.util.Map;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What authors declare to be dangerous is no more so than they say. */
class WeakenedGateTest {

  private static final String COMPATIBLE =
      "@CsrfProtected(dangerously = Danger.ACCEPT_MISSING_EVIDENCE)";

  private static final String REPORTING =
      "@CsrfProtected(reportOnly = \"${bank.report}\", dangerously = Danger.REPORT_ONLY)";

  @TempDir private Path folder;

  private CompiledApplication start(String facts, String annotation) throws Exception {
    return new Modules(folder)
        .processed(
            type(
                "app.Orders",
                "@Path(\"orders\") public class Orders {",
                method("@POST " + annotation, "order"),
                "}"),
            application(facts))
        .start(Map.of("bank.report", "true", Latchkey.DEBUG, "true"), "app.Bank", VerbSwitch.class);
  }

  private static JavaFileObject application(String facts) {
    return type(
        "app.Bank",
        facts,
        "public class Bank extends KitApplication {",
        "  @Override protected Set<Class<?>> resources() { return Set.of(Orders.class); }",
        "}");
  }

  /** A page that sends no referrer, in an old browser, with a link that a filter makes a POST. */
  @ParameterizedTest
  @ValueSource(strings = {"GET", "HEAD"})
  void evidenceIsNotWaivedForALink(String wire) throws Exception {
    String facts = "@BrowserFacing(publicOrigins = \"https://bank.example\")";
    try (CompiledApplication bank = start(facts, COMPATIBLE)) {
      Forgery forgery = new Forgery(bank);
      WireRequest link = WireRequest.of(wire + " /api/orders?switch=POST", Forgery.HOST);
      forgery.isRefused(link.with(Forgery.COOKIE));
      forgery.runs(link.with(Forgery.OWN.get(2), Forgery.OWN.get(3)), "order");
      forgery.runs(WireRequest.of("POST /api/orders", Forgery.HOST, Forgery.COOKIE), "order");
    }
  }

  /** Without the protection the application's gate would have refused it as well. */
  @Test
  void aBearerOnlyApplicationRefusesWhateverOnlyReports() throws Exception {
    String facts =
        "@BrowserFacing(publicOrigins = \"https://bank.example\", credentials = Credentials.BEARER)";
    try (CompiledApplication bank = start(facts, REPORTING)) {
      Forgery forgery = new Forgery(bank);
      WireRequest post = WireRequest.of("POST /api/orders");
      WireRequest hosted = post.with(Forgery.HOST);
      for (WireRequest ambient :
          new WireRequest[] {
            post.with(FOREIGN), post.with(Forgery.OWN), hosted.with("Cookie: a=1")
          }) {
        Answer refused = forgery.isRefused(ambient);
        assertThat(refused.values(Latchkey.REFUSED_HEADER))
            .containsExactly("AMBIENT_CREDENTIAL_UNDER_BEARER");
      }
      WireRequest scripted =
          hosted.with("Origin: https://evil.example", "Sec-Fetch-Site: cross-site");
      forgery.runs(scripted, "order");
      forgery.runs(scripted.with("Authorization: Bearer x"), "order");
    }
  }

  /** An old browser names the origin alone; which tenant it wrote to, only the host tells. */
  @ParameterizedTest
  @CsvSource({
    "a.bank.example, true",
    "a.bank.example:443, true",
    "a.bank.example:8443, true",
    "a.bank.example:80, true",
    "a.bank.example:, true",
    "a.bank.example., true",
    "A.BANK.EXAMPLE.:8080, true",
    "backend.internal:8080, false",
    "a.bank.example.backend.internal, false"
  })
  void aTenantWritesForNoOtherWhateverPortTheHostHas(String host, boolean named) throws Exception {
    String facts =
        "@BrowserFacing(publicOrigins = {\"https://a.bank.example\", \"https://b.bank.example\"})";
    try (CompiledApplication bank = start(facts, "@CsrfProtected")) {
      Forgery forgery = new Forgery(bank);
      WireRequest post = WireRequest.of("POST /api/orders", "Host: " + host, Forgery.COOKIE);
      WireRequest ofOther = post.with("Origin: https://b.bank.example");
      if (Container.current().ownAnswer(post).isPresent()) {
        forgery.isRefused(ofOther);
        return;
      }
      if (named) {
        forgery.isRefused(ofOther);
      } else {
        forgery.runs(ofOther, "order");
      }
      forgery.runs(post.with("Origin: https://a.bank.example"), "order");
    }
  }
}
