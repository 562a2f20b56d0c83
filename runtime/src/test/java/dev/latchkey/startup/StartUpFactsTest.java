package dev.latchkey.startup;

import static dev.latchkey.startup.StartUpTest.assertRefused;
import static dev.latchkey.startup.StartUpTest.filter;
import static dev.latchkey.startup.StartUpTest.on;
import static dev.latchkey.startup.StartUpTest.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.latchkey.endpoint.Endpoints;
import dev.latchkey.endpoint.FactsDeclaration;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What start-up makes of the facts of an application. */
class StartUpFactsTest {

  private static StartUp facts(Map<String, String> values, Consumer<Endpoints> statements) {
    var policy = on("AccountResource.read").origins("https://a.example.com");
    return Generated.startUp(
        values,
        all -> {
          statements.accept(all);
          rows(policy.declare(), policy.methods("PUT").allowCredentials().declare()).accept(all);
        });
  }

  @Test
  void judgesPoliciesByTheFactsOfTheApplication() {
    StartUp startUp =
        facts(
            Map.of(),
            all ->
                all.browserFacing(
                    FactsDeclaration.on("Bank")
                        .publicOrigins("https://bank.example")
                        .credentials("BEARER")
                        .declare()));

    assertRefused(
        startUp,
        "AccountResource.read @CrossOriginPolicy.allowCredentials:"
            + " [latchkey:CREDENTIALS_WITHOUT_AMBIENT] allowCredentials is true, and the"
            + " application declares BEARER: there is nothing that a browser could attach.\n"
            + "  Remove allowCredentials. A token in Authorization is a header, and needs"
            + " allowedHeaders only.");
    assertThat(filter(startUp, "read()").allowedHeaders()).isEqualTo("authorization");
  }

  @Test
  void judgesTheFactsThemselves() {
    StartUp startUp =
        facts(
            Map.of("bank.public", "https://*.bank.example"),
            all ->
                all.browserFacing(
                    FactsDeclaration.on("Bank")
                        .publicOrigins("${bank.public}")
                        .credentials("COOKIE")
                        .declare()));

    assertRefused(
        startUp,
        "Bank @BrowserFacing.publicOrigins[0], from ${bank.public} (test bank.public):"
            + " [latchkey:PUBLIC_ORIGIN_NOT_EXACT] \"https://*.bank.example\" is no exact origin:"
            + " it says where browsers may see the application, and not where they do.\n"
            + "  Write each public origin without a wildcard.");
  }

  @Test
  void refusesFactsThatDiffer() {
    StartUp startUp =
        facts(
            Map.of(),
            all -> {
              all.browserFacing(
                  FactsDeclaration.on("Bank")
                      .publicOrigins("https://bank.example")
                      .credentials("COOKIE")
                      .declare());
              all.browserFacing(
                  FactsDeclaration.on("Shop")
                      .publicOrigins("https://shop.example")
                      .credentials("COOKIE")
                      .declare());
              all.browserFacing(
                  FactsDeclaration.on("Web")
                      .publicOrigins("https://bank.example")
                      .credentials("BASIC")
                      .declare());
            });

    assertRefused(startUp, disagreeing("Shop"), disagreeing("Web"));
  }

  @Test
  void judgesEveryStatement() {
    StartUp startUp =
        facts(
            Map.of(),
            all -> {
              all.browserFacing(
                  FactsDeclaration.on("Bank")
                      .publicOrigins("https://bank.example")
                      .credentials("COOKIE")
                      .declare());
              all.browserFacing(
                  FactsDeclaration.on("Shop")
                      .publicOrigins("https://bank.example", "${never.set}")
                      .credentials("COOKIE")
                      .declare());
            });

    assertThatExceptionOfType(StartRefusedException.class)
        .isThrownBy(startUp::requireNoErrors)
        .withMessageContaining("Shop @BrowserFacing.publicOrigins[1]: [latchkey:REFERENCE_UNSET]");
  }

  private static String disagreeing(String owner) {
    return owner
        + " @BrowserFacing: [latchkey:BROWSER_FACING_DISAGREES] @BrowserFacing on "
        + owner
        + " says something else than the one on Bank: both state facts of one application.\n"
        + "  Keep one of the two.";
  }

  @Test
  void acceptsFactsThatMeanTheSame() {
    StartUp startUp =
        facts(
            Map.of("bank.public", "https://bank.example"),
            all -> {
              all.browserFacing(
                  FactsDeclaration.on("Bank")
                      .publicOrigins("${bank.public}")
                      .credentials("COOKIE", "BASIC")
                      .declare());
              all.browserFacing(
                  FactsDeclaration.on("Web")
                      .publicOrigins("https://bank.example")
                      .credentials("BASIC", "COOKIE")
                      .declare());
            });

    startUp.requireNoErrors();
  }
}
