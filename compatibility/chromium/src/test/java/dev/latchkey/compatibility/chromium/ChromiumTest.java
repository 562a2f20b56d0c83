package dev.latchkey.compatibility.chromium;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChromiumTest {

  private HttpServer server;

  @BeforeEach
  void serve() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          byte[] page =
              ("<title>" + exchange.getRequestHeaders().getFirst("Host") + "</title>")
                  .getBytes(UTF_8);
          exchange.getResponseHeaders().add("Content-Type", "text/html");
          exchange.sendResponseHeaders(200, page.length);
          exchange.getResponseBody().write(page);
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void visits_this_machine_by_several_names_with_and_without_tls(@TempDir Path folder)
      throws IOException {
    int port = server.getAddress().getPort();
    var tls = SelfSigned.forHosts(folder, "localhost", "*.bank.example");
    try (Chromium chromium = Chromium.start();
        TlsProxy proxy = TlsProxy.start(tls, port)) {
      assertThat(visit(chromium, "http://localhost:" + port)).isEqualTo("localhost:" + port);
      assertThat(visit(chromium, "http://127.0.0.1:" + port)).isEqualTo("127.0.0.1:" + port);
      assertThat(visit(chromium, "http://a.localhost:" + port)).isEqualTo("a.localhost:" + port);
      String secure = "app.bank.example:" + proxy.port();
      assertThat(visit(chromium, "https://" + secure)).isEqualTo(secure);
    }
  }

  private static String visit(Chromium chromium, String address) {
    chromium.driver().get(address);
    return chromium.driver().getTitle();
  }

  @Test
  void a_profile_goes_with_the_folder_that_was_made_for_it() {
    Path profile;
    try (Chromium chromium = Chromium.start()) {
      var own = (Map<?, ?>) chromium.driver().getCapabilities().getCapability("chrome");
      profile = Path.of((String) own.get("userDataDir"));
      assertThat(profile).exists();
    }
    assertThat(profile.getParent()).doesNotExist();
  }

  @Test
  void where_none_starts_the_failure_says_what_to_install(@TempDir Path folder) throws IOException {
    Path broken = Files.writeString(folder.resolve("browser"), "#!/bin/sh\nexit 1\n");
    assertThat(broken.toFile().setExecutable(true)).isTrue();
    assertThatThrownBy(() -> Chromium.start(broken, broken))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(Chromium.INSTALL);
  }
}
