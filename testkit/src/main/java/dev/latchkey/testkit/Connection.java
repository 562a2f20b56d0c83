package dev.latchkey.testkit;

import dev.latchkey.startup.PolicyProof;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Puts questions to an address. */
final class Connection {

  /** A server that has just started may take long over its first request. */
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final URI address;

  /**
   * A redirect leads away from what was asked about; preflights do not follow any either. HTTP/1.1,
   * since an offer of HTTP/2 makes some servers answer otherwise.
   */
  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NEVER)
          .connectTimeout(PATIENCE)
          .build();

  Connection(URI address) {
    if (!isHttp(address.getScheme()) || address.getHost() == null) {
      throw new IllegalArgumentException(
          "\"%s\" is no address of an application. Write one such as http://localhost:8080/api."
              .formatted(address));
    }
    this.address = address;
  }

  /** Some servers redirect from the address of an application to the same with a slash. */
  private URI withSlash() {
    String path = address.getRawPath();
    return address.resolve(path.endsWith("/") ? path : path + "/");
  }

  private static boolean isHttp(String scheme) {
    return "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme);
  }

  Reply ask(PolicyProof proof) {
    String nonce = PolicyProof.nonce();
    HttpResponse<Void> response = send(proof.probe(nonce));
    return new Reply(
        response.statusCode(),
        response.headers().firstValue("Location"),
        response
            .headers()
            .firstValue(PolicyProof.ANSWER)
            .flatMap(answer -> proof.read(nonce, answer)));
  }

  private HttpResponse<Void> send(String probe) {
    HttpRequest request =
        HttpRequest.newBuilder(withSlash())
            .method("OPTIONS", BodyPublishers.noBody())
            .header(PolicyProof.PROBE, probe)
            .timeout(PATIENCE)
            .build();
    try {
      return client.send(request, BodyHandlers.discarding());
    } catch (IOException e) {
      throw new AssertionError(
          "Nothing answers at %s (%s). Start the application before the test asks."
              .formatted(address, e),
          e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("The test was interrupted while it asked " + address + ".", e);
    }
  }
}
