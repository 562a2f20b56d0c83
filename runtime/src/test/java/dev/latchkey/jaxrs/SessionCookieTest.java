package dev.latchkey.jaxrs;

import static dev.latchkey.jaxrs.Transfers.OWN;
import static dev.latchkey.jaxrs.Transfers.application;
import static dev.latchkey.jaxrs.Transfers.post;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What responses say of the declared session cookie. */
class SessionCookieTest {

  /** Sets the cookie late, with a value that is no text yet. */
  @Priority(0)
  public static class LateSession implements ContainerResponseFilter {
    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
      response.getHeaders().add("Set-Cookie", new StringBuilder("__Host-session=late"));
    }
  }

  private static void assertComplete(String line) {
    assertThat(line.split("; *"))
        .contains("Path=/", "Secure", "HttpOnly", "SameSite=Lax")
        .doesNotContain("Path=/deep", "SameSite=None");
  }

  private static TestServer withoutTokens(Class<?>... providers) {
    return TestServer.start(application(providers), TransferPolicies.WithSession.class);
  }

  @Test
  void isCompletedWhereverItIsSet() throws Exception {
    try (TestServer server = withoutTokens()) {
      List<String> lines = post(server, "/lines", OWN).all("Set-Cookie");

      assertThat(lines).singleElement().asString().startsWith("__Host-session=s2;");
      assertComplete(lines.get(0));
    }
  }

  @Test
  void isCompletedBesideOthers() throws Exception {
    try (TestServer server =
        TestServer.start(
            application().property(TransferPolicies.KEYS, CsrfTokensTest.NEW),
            TransferPolicies.WithTokens.class)) {
      List<String> lines = post(server, "/login", OWN).all("Set-Cookie");

      assertThat(lines).hasSize(2);
      assertComplete(line("__Host-session=s1", lines));
      assertThat(line("theme=dark", lines)).doesNotContain("Secure", "SameSite");
    }
  }

  private static String line(String start, List<String> lines) {
    return lines.stream().filter(line -> line.startsWith(start)).findFirst().orElseThrow();
  }

  @Test
  void isCompletedAfterEveryOtherFilter() throws Exception {
    try (TestServer server = withoutTokens(LateSession.class)) {
      assertComplete(post(server, "/elsewhere", OWN).header("Set-Cookie"));
    }
  }

  @Test
  void whatIsReplacedIsLoggedOnceAndWithoutTheValue() throws Exception {
    try (CapturedLog log = new CapturedLog(SetCookieHeaders.class);
        TestServer server = withoutTokens()) {
      post(server, "/lines", OWN);
      post(server, "/lines", OWN);

      assertThat(log.messages())
          .singleElement()
          .asString()
          .contains("\"__Host-session\"", "SameSite")
          .doesNotContain("s2");
    }
  }

  private static List<String> messagesAfterLogins(TestServer server, String first)
      throws Exception {
    try (CapturedLog log = new CapturedLog(UnseenSession.class)) {
      post(server, first, OWN);
      for (int i = 0; i < 2 * UnseenSession.RESPONSES; i++) {
        post(server, "/elsewhere", OWN);
      }
      return log.messages();
    }
  }

  @Test
  void isMissedOnceWhereNobodyEverSeesIt() throws Exception {
    try (TestServer server = withoutTokens()) {
      assertThat(messagesAfterLogins(server, "/elsewhere"))
          .singleElement()
          .asString()
          .contains("\"__Host-session\"", "10 responses");
    }
  }

  @Test
  void isNotMissedOnceItWasSeen() throws Exception {
    try (TestServer server = withoutTokens()) {
      assertThat(messagesAfterLogins(server, "/lines")).isEmpty();
    }
  }

  @Test
  void isNotMissedWhereALogInIsRefused() throws Exception {
    try (CapturedLog log = new CapturedLog(UnseenSession.class);
        TestServer server = withoutTokens()) {
      for (int i = 0; i < 2 * UnseenSession.RESPONSES; i++) {
        assertThat(post(server, "/elsewhere", Transfers.FOREIGN).status()).isEqualTo(403);
      }
      assertThat(log.messages()).isEmpty();
    }
  }
}
