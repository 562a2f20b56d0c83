package dev.latchkey.compatibility.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.compatibility.container.CompiledApplication;
import dev.latchkey.compatibility.container.Container;
import dev.latchkey.compatibility.container.RawClient.Answer;
import dev.latchkey.processor.Compilations;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Jakarta REST understands, from the source to the answered preflight. */
class JakartaRestTest {

  private static CompiledApplication application;

  @BeforeAll
  static void start(@TempDir Path folder) throws IOException, ReflectiveOperationException {
    application =
        CompiledApplication.start(
            folder,
            Compilations.folder(Path.of("../kit/sources/rest")),
            List.of(
                "rest.Bank",
                "rest.Bank$Branches",
                "rest.Notes",
                "rest.Stamps",
                "rest.Implicit",
                "rest.Beans",
                "rest.Merged",
                "rest.MergedToo",
                "rest.open.Packaged"));
  }

  @AfterAll
  static void stop() throws IOException {
    if (application != null) {
      application.close();
    }
  }

  /** Path, verb, the only origin that may, and the methods and headers that the answer lists. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          bank/7              | PUT    | https://class.example     | DELETE,GET,PUT | content-type
          bank/7              | DELETE | https://class.example     | DELETE,GET,PUT | content-type
          bank/7;v=1          | PUT    | https://class.example     | DELETE,GET,PUT | content-type
          bank/7/             | PUT    | https://class.example     | DELETE,GET,PUT | content-type
          bank/7/method       | PUT    | https://method.example    | PUT        | -
          bank/1234           | PURGE  | https://class.example     | PURGE      | content-type
          bank/files/a/b/c    | PUT    | https://class.example     | PUT        | content-type
          bank/7/vault        | PUT    | https://vault.example     | PUT        | -
          bank/7/vault/vault  | PUT    | https://vault.example     | PUT        | -
          bank/7/safe         | PUT    | https://safe.example      | PUT        | -
          branches            | DELETE | https://nested.example    | DELETE     | -
          notes               | PUT    | https://interface.example | POST,PUT   | content-type
          stamps/5            | DELETE | https://base.example      | DELETE     | -
          stamps              | PUT    | https://overridden.example| PUT        | -
          implicit            | PUT    | https://implicit.example  | PUT        | x-trace
          beans               | GET    | https://beans.example     | GET        | x-field,x-nested,x-size
          merged              | PUT    | https://one.example       | PUT        | -
          merged              | DELETE | https://two.example       | DELETE     | -
          packaged            | PUT    | https://package.example   | PUT        | -
          """)
  void preflightIsGrantedToTheOriginOfTheNearestPolicyOnly(
      String path, String verb, String origin, String methods, String headers) {
    Answer granted = preflight(path, verb, origin);
    assertThat(granted.status()).isEqualTo(204);
    assertThat(granted.values("Access-Control-Allow-Origin")).containsExactly(origin);
    assertThat(granted.tokens("Access-Control-Allow-Methods"))
        .containsExactlyInAnyOrder(methods.split(","));
    assertThat(granted.tokens("Access-Control-Allow-Headers"))
        .containsExactlyInAnyOrder(headers == null ? new String[0] : headers.split(","));

    Answer refused = preflight(path, verb, "https://evil.example");
    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.accessControl()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          bank/7/closed | PUT
          bank/7/object | PUT
          nowhere       | PUT
          bank/7        | PATCH
          bank/7/8/9    | PUT
          bank//7       | PUT
          bank/./7      | PUT
          bank/x/../7   | PUT
          bank/%37      | PUT
          bank/%2e/7    | PUT
          /bank/7       | PUT
          bank/7//      | PUT
          bank/7%2Fmethod | PUT
          bank%2F7      | PUT
          """)
  void noGrantWhereNothingIsSharedOrContainersDisagree(String path, String verb) {
    String origin = "https://class.example";
    Answer answer = preflight(path, verb, origin);
    if (!Container.current().isReference() && answer.status() == 204) {
      assertThat(request(path, verb, origin).values("Access-Control-Allow-Origin"))
          .as("what was granted is what a container that finds it serves")
          .containsExactly(origin);
      return;
    }
    assertThat(answer.accessControl()).isEmpty();
    // Grizzly itself answers an encoded slash so, before Jakarta REST sees the request.
    assertThat(answer.status()).isNotEqualTo(path.contains("%2F") ? 204 : 500);
  }

  /**
   * Path, verb, the origin whose scripts may read the response to the request itself, its status,
   * and that of another origin's request: CORS lets that one pass, but protection does not.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          bank/7              | GET    | https://class.example     | 200 | 200
          bank/7              | PATCH  | https://class.example     | 405 | 405
          bank/7/method       | PUT    | https://method.example    | 204 | 204
          bank/7/vault        | PUT    | https://vault.example     | 204 | 204
          bank/7/vault/vault  | PUT    | https://vault.example     | 204 | 204
          bank/7/object       | PUT    | https://vault.example     | 204 | 204
          bank/7/safe         | PUT    | https://safe.example      | 204 | 403
          branches            | DELETE | https://nested.example    | 204 | 204
          notes               | POST   | https://interface.example | 204 | 204
          notes               | PUT    | https://interface.example | 204 | 204
          stamps/5            | DELETE | https://base.example      | 204 | 403
          stamps              | PUT    | https://overridden.example| 204 | 403
          implicit            | PUT    | https://implicit.example  | 204 | 403
          merged              | DELETE | https://two.example       | 204 | 204
          packaged            | PUT    | https://package.example   | 204 | 204
          """)
  void responseIsReadableForTheOriginOfTheNearestPolicyOnly(
      String path, String verb, String origin, int status, int withoutOrigin) {
    Answer readable = request(path, verb, origin);
    assertThat(readable.status()).isEqualTo(status);
    assertThat(readable.values("Access-Control-Allow-Origin")).containsExactly(origin);
    assertThat(readable.tokens("Vary")).contains("Origin");

    Answer withheld = request(path, verb, "https://evil.example");
    assertThat(withheld.status()).isEqualTo(withoutOrigin);
    assertThat(withheld.accessControl()).isEmpty();
    assertThat(withheld.tokens("Vary")).contains("Origin");
  }

  private static Answer preflight(String path, String verb, String origin) {
    return application
        .client()
        .send(
            "OPTIONS /api/" + path,
            List.of("Origin: " + origin, "Access-Control-Request-Method: " + verb));
  }

  private static Answer request(String path, String verb, String origin) {
    return application
        .client()
        .send(
            verb + " /api/" + path,
            List.of("Origin: " + origin, "Content-Type: text/plain", "Content-Length: 0"));
  }
}
