package dev.latchkey.testkit.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server with a certificate that it made itself. */
class TlsTest {

  private static final String PASSWORD = "changeit";

  @TempDir Path folder;

  private HttpsServer server;
  private SSLContext tls;

  @BeforeEach
  void start() throws Exception {
    tls = context(certified());
    server = HttpsServer.create(new InetSocketAddress(InetAddress.getByName("localhost"), 0), 0);
    server.setHttpsConfigurator(new HttpsConfigurator(tls));
    server.createContext(
        "/",
        exchange -> {
          exchange
              .getResponseHeaders()
              .set("Served", exchange.getRequestHeaders().getFirst("Host"));
          exchange.sendResponseHeaders(204, -1);
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private KeyStore certified() throws Exception {
    Path file = folder.resolve("keys.p12");
    Process keytool =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                    "-genkeypair",
                    "-keyalg",
                    "EC",
                    "-alias",
                    "server",
                    "-dname",
                    "CN=localhost",
                    "-ext",
                    "san=dns:localhost",
                    "-storetype",
                    "PKCS12",
                    "-storepass",
                    PASSWORD,
                    "-keystore",
                    file.toString()))
            .inheritIO()
            .start();
    assertThat(keytool.waitFor()).isZero();
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(file)) {
      keys.load(in, PASSWORD.toCharArray());
    }
    return keys;
  }

  private static SSLContext context(KeyStore keys) throws Exception {
    var serving = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    serving.init(keys, PASSWORD.toCharArray());
    var trusting = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trusting.init(keys);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(serving.getKeyManagers(), trusting.getTrustManagers(), null);
    return context;
  }

  private Browser browser() {
    return Browser.visiting(URI.create("https://localhost:" + server.getAddress().getPort()))
        .publicOrigin("https://bank.example");
  }

  @Test
  void whom_the_test_trusts_is_asked() {
    Outcome outcome = browser().trusting(tls).from("https://bank.example").fetch("GET", "/a");
    assertThat(outcome.assertReadable().headers().get("served")).contains("bank.example");
  }

  @Test
  void whom_nobody_trusts_is_not() {
    Browser browser = browser();
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> browser.typeAddress("/a"))
        .withMessageContaining("is not trusted")
        .withMessageContaining("trusting(");
  }
}
