package dev.latchkey.processor.container;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.processor.Compilations;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A server whose endpoints demand tokens, and the requests that it gets. */
record TokenNode(GatedApplication application) implements AutoCloseable {

  static final String HEADER = "X-CSRF-Token: ";
  static final String OWN_PAGE = "Sec-Fetch-Site: same-origin";

  private static final String SESSION = "__Host-session=";
  private static final String VISITOR = "__Host-visitor=";
  private static final int TOKEN = 72;

  static Path compile(Path module, int maxAge) throws IOException {
    String facts =
        """
        @BrowserFacing(
            publicOrigins = "https://app.example.com",
            sessionCookie =
                @SessionCookie(
                    name = "__Host-session",
                    sameSite = SameSite.NONE,
                    beforeLogin = "__Host-visitor"),
            tokenKeys = "${vectors.keys}",
            tokenMaxAge = %d)
        """;
    GatedApplication.module(
        module,
        facts.formatted(maxAge),
        Compilations.folder(Path.of("src/test/resources/container-tokens")));
    return module;
  }

  /** Starts a server with keys, of which the first mints. */
  static TokenNode start(Path module, int... keyIds)
      throws IOException, ReflectiveOperationException {
    String keys =
        Arrays.stream(keyIds)
            .mapToObj(id -> id + ":" + Base64.getEncoder().encodeToString(key(id)))
            .collect(Collectors.joining(","));
    return new TokenNode(GatedApplication.start(module, Map.of("vectors.keys", keys)));
  }

  static byte[] key(int id) {
    byte[] key = new byte[32];
    Arrays.fill(key, (byte) (id + 100));
    return key;
  }

  static String session(String value) {
    return "Cookie: " + SESSION + value;
  }

  static String visitor(String value) {
    return "Cookie: " + VISITOR + value;
  }

  static String both(String session, String visitor) {
    return session(session) + "; " + VISITOR + visitor;
  }

  static WireRequest post(String path, String... headers) {
    return WireRequest.of("POST /api/" + path, "Host: app.example.com")
        .with(List.of(headers))
        .with("Content-Length: 0");
  }

  /** What a page is given, that has this cookie. */
  String mint(String cookie) {
    return mint("tokens", cookie);
  }

  /** What the application mints for a session that it is about to begin. */
  String mintFor(String session) {
    return mint("tokens/sessions/" + session, "Accept: */*");
  }

  String mintScoped(String scope, String cookie) {
    return mint("tokens/scopes/" + scope, cookie);
  }

  private String mint(String path, String header) {
    String token =
        application
            .send(WireRequest.of("GET /api/" + path, "Host: app.example.com", header))
            .body();
    assertThat(token).hasSize(TOKEN);
    return token;
  }

  @Override
  public void close() throws IOException {
    application.close();
  }
}
