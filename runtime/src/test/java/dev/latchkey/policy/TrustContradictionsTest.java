package dev.latchkey.policy;

import static dev.latchkey.policy.Declarations.consuming;
import static dev.latchkey.policy.Declarations.endpoint;
import static dev.latchkey.policy.Declarations.facts;
import static dev.latchkey.policy.Declarations.policy;
import static dev.latchkey.policy.WrittenProtection.protection;
import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The cases of {@code contradictions.json} about who may write beside who may read. */
class TrustContradictionsTest {

  private static final String A = "https://a.example";
  private static final ApplicationFacts HTTPS = facts(List.of("https://bank.example"));

  private static final Map<String, List<Finding>> FINDINGS =
      Map.ofEntries(
          entry("S42", of(WrittenGuard.form().credentialed(A).under(protection().trusting()))),
          entry("S43", of(WrittenGuard.form().anonymous(A).under(protection().trusting()))),
          entry("S44", of(WrittenGuard.json().under(protection().trusting(A)))),
          entry("S45", of(WrittenGuard.form().under(protection().trusting(A)))),
          entry(
              "S46",
              of(WrittenGuard.form().anonymous(A).under(protection().trusting(Policy.INFERRED)))),
          entry(
              "S47",
              of(WrittenGuard.form().anonymous("*").under(protection().trusting(Policy.INFERRED)))),
          entry("S60", protection().trusting("null").check(HTTPS)),
          entry("S61", protection().trusting("http://a.example").check(HTTPS)),
          entry("S63", protection().trusting("https://*.example.com").check(HTTPS)),
          entry("S64", protection().trusting("https://*.github.io").check(HTTPS)),
          entry("S65", protection().trusting("https://bank.example").check(HTTPS)),
          entry(
              "S67",
              of(
                  WrittenGuard.form()
                      .under(protection(Scope.METHOD).trusting(A), protection().trusting()))),
          entry("S92", of(WrittenGuard.form().under(protection()).in(ApplicationFacts.UNDECLARED))),
          entry(
              "S93",
              of(
                  WrittenGuard.form()
                      .under(protection())
                      .in(facts(List.of("${app.public-origins}"))))),
          entry("S117", of(WrittenGuard.json().credentialed(A).under(protection().trusting(A)))),
          entry("S118", of(WrittenGuard.json().under(protection()))),
          entry(
              "S122",
              CsrfCheck.check(
                  policy().allowCredentials().effective(),
                  List.of(WrittenGuard.form().exempt().endpoint()))),
          entry(
              "S123",
              policy()
                  .allowCredentials()
                  .methods("GET")
                  .governing(endpoint("GET"), consuming("POST", "text/plain"))
                  .check()),
          entry(
              "S124",
              policy()
                  .origins(A)
                  .allowCredentials()
                  .in(facts(List.of(A, "https://b.example")))
                  .check()),
          entry("S141", of(WrittenGuard.form().anonymous("*").under(protection().trusting(A)))),
          entry("S142", protection().trusting("https://a.example:*").check(HTTPS)));

  @TestFactory
  Stream<DynamicTest> each_gets_its_code_and_its_verdict() {
    return Contradictions.tests(FINDINGS);
  }

  private static List<Finding> of(WrittenGuard guard) {
    return guard.check().stream().map(CsrfFinding::finding).toList();
  }
}
