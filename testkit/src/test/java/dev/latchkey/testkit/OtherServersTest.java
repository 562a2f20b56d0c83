package dev.latchkey.testkit;

import static dev.latchkey.testkit.Installation.assertInstalled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpExchange;
import dev.latchkey.startup.PolicyProof;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever else may answer, or not, at an address. */
class OtherServersTest {

  private static void assertComplaint(URI address, String... words) {
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> assertInstalled(address))
        .satisfies(complaint -> assertThat(complaint.getMessage()).contains(words))
        .withMessageContaining(address.toString());
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 204, 403, 404, 405, 500, 503})
  void no_answer_to_everything_passes(int status) throws IOException {
    try (Stub stub = Stub.answering(status)) {
      assertComplaint(stub.address(), "is answered " + status);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {401, 403, 407})
  void a_login_has_to_let_options_through(int status) throws IOException {
    try (Stub stub = Stub.answering(status)) {
      assertComplaint(stub.address(), "exempt OPTIONS");
    }
  }

  /** Sends back whatever it was sent, and takes the question for the answer. */
  private static void repeat(HttpExchange exchange) throws IOException {
    String probe = exchange.getRequestHeaders().getFirst(PolicyProof.PROBE);
    exchange.getResponseHeaders().putAll(exchange.getRequestHeaders());
    exchange.getResponseHeaders().set(PolicyProof.ANSWER, probe.substring(probe.indexOf(' ') + 1));
    Stub.answer(exchange, 204);
  }

  @Test
  void an_echo_does_not_pass() throws IOException {
    try (Stub stub = Stub.answering(OtherServersTest::repeat)) {
      assertComplaint(stub.address(), "is answered 204");
    }
  }

  @Test
  void an_answer_of_yesterday_does_not_pass() throws Exception {
    try (Shop shop = Shop.open(Shop.application())) {
      String answer = recorded(shop.address());
      try (Stub stub = Stub.answering(exchange -> replay(exchange, answer))) {
        assertComplaint(stub.address(), "is answered 204");
      }
    }
  }

  private static String recorded(URI address) throws Exception {
    PolicyProof proof = KnownPolicies.all().get(0);
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .method("OPTIONS", BodyPublishers.noBody())
            .header(PolicyProof.PROBE, proof.probe(PolicyProof.nonce()))
            .build();
    return HttpClient.newHttpClient()
        .send(request, BodyHandlers.discarding())
        .headers()
        .firstValue(PolicyProof.ANSWER)
        .orElseThrow();
  }

  private static void replay(HttpExchange exchange, String answer) throws IOException {
    exchange.getResponseHeaders().set(PolicyProof.ANSWER, answer);
    Stub.answer(exchange, 204);
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 302, 303, 307, 308})
  void redirects_are_not_followed(int status) throws IOException {
    var requests = new AtomicInteger();
    try (Shop shop = Shop.open(Shop.application());
        Stub stub =
            Stub.answering(
                exchange -> {
                  requests.incrementAndGet();
                  exchange.getResponseHeaders().set("Location", shop.address().toString());
                  Stub.answer(exchange, status);
                })) {
      assertComplaint(stub.address(), "sends clients to " + shop.address());
      assertThat(requests).hasValue(1);
    }
  }

  /** Jetty sends clients from the path of a context to the same with a slash. */
  @Test
  void an_address_may_lack_its_last_slash() throws IOException {
    try (Stub stub =
        Stub.answering(
            exchange ->
                Stub.answer(
                    exchange, exchange.getRequestURI().getPath().endsWith("/") ? 200 : 301))) {
      assertComplaint(stub.address(), "is answered 200");
    }
  }

  @Test
  void says_that_nothing_listens() throws IOException {
    int port;
    try (var free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    assertComplaint(
        URI.create("http://localhost:" + port + "/api"), "Nothing answers", "Start the");
  }

  @Test
  void says_that_the_host_does_not_exist() {
    assertComplaint(URI.create("http://nowhere.invalid/api"), "Nothing answers");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api", "localhost:8080/api", "ftp://localhost/api", "http:///api", ""})
  void says_what_an_address_looks_like(String address) {
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> assertInstalled(URI.create(address)))
        .withMessageContaining("\"" + address + "\" is no address")
        .withMessageContaining("http://localhost:8080/api");
  }
}
