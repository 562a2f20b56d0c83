package dev.latchkey.policy;

import static dev.latchkey.policy.Declarations.endpoint;
import static dev.latchkey.policy.Declarations.facts;
import static dev.latchkey.policy.Declarations.policy;
import static dev.latchkey.policy.Declarations.readingCookies;
import static dev.latchkey.policy.Declarations.readingHeaders;

import dev.latchkey.policy.ApplicationFacts.Credential;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The cases of {@code contradictions.json} that no CSRF declaration has a part in. */
class ContradictionVectorsTest {

  private static final List<String> HTTPS = List.of("https://bank.example");

  private static final Map<String, List<Finding>> FINDINGS =
      Map.of(
          "S12",
          PolicyCheck.check(facts(HTTPS, Credential.BEARER, Credential.COOKIE)),
          "S49",
          policy().allowedHeaders("*").allowCredentials().check(),
          "S57",
          policy().methods("GET").governing(endpoint("GET"), endpoint("PUT")).check(),
          "S58",
          policy().methods("DELETE").governing(endpoint("GET")).check(),
          "S94",
          PolicyCheck.check(facts(List.of("http://bank.example"))),
          "S125",
          policy().allowCredentials().in(facts(HTTPS, Credential.BEARER)).check(),
          "S126",
          policy()
              .governing(readingCookies("GET", "a"))
              .in(facts(HTTPS, Credential.BEARER))
              .check(),
          "S127",
          policy()
              .allowCredentials()
              .governing(endpoint("PUT"))
              .in(facts(HTTPS, Credential.CLIENT_CERTIFICATE))
              .check(),
          "S134",
          policy().allowedHeaders("*").governing(readingHeaders("GET", "Authorization")).check());

  @TestFactory
  Stream<DynamicTest> each_gets_its_code_and_its_verdict() {
    return Contradictions.tests(FINDINGS);
  }
}
