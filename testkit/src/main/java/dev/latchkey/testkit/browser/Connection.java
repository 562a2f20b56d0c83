package dev.latchkey.testkit.browser;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.io.HttpClientConnectionManager;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.EntityDetails;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.HttpRequest;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.apache.hc.core5.http.message.BasicClassicHttpRequest;
import org.apache.hc.core5.util.Timeout;

/**
 * Puts one request on the wire. The client adds nothing that the model decides about: no cookies,
 * no redirects, no second try.
 */
final class Connection {

  /** A server that has just started may take long over its first request. */
  private static final Timeout PATIENCE = Timeout.ofSeconds(30);

  private final HttpHost address;
  private final HttpClientConnectionManager connections;

  Connection(URI address, Optional<SSLContext> tls) {
    this.address = new HttpHost(address.getScheme(), address.getHost(), address.getPort());
    var builder =
        PoolingHttpClientConnectionManagerBuilder.create()
            .setDefaultConnectionConfig(
                ConnectionConfig.custom()
                    .setConnectTimeout(PATIENCE)
                    .setSocketTimeout(PATIENCE)
                    .build());
    tls.ifPresent(it -> builder.setTlsSocketStrategy(new DefaultClientTlsStrategy(it)));
    connections = builder.build();
  }

  Exchange send(Request request, HeaderList headers, boolean preflight) throws IOException {
    try (CloseableHttpClient client = client()) {
      return client.execute(
          address,
          written(request, headers),
          response -> exchange(request, headers, preflight, response));
    }
  }

  private CloseableHttpClient client() {
    return HttpClientBuilder.create()
        .setConnectionManager(connections)
        .setDefaultRequestConfig(
            RequestConfig.custom()
                .setResponseTimeout(PATIENCE)
                .setProtocolUpgradeEnabled(false)
                .build())
        .addRequestInterceptorLast((request, entity, context) -> unframe(request, entity))
        .disableAuthCaching()
        .disableAutomaticRetries()
        .disableContentCompression()
        .disableCookieManagement()
        .disableDefaultUserAgent()
        .disableRedirectHandling()
        .build();
  }

  /** The client says the length of no body for PATCH too, which browsers do not. */
  private static void unframe(HttpRequest request, EntityDetails entity) {
    if (entity == null && request.getMethod().equals("PATCH")) {
      request.removeHeaders(HttpHeaders.CONTENT_LENGTH);
    }
  }

  private static ClassicHttpRequest written(Request request, HeaderList headers) {
    var written = new BasicClassicHttpRequest(request.method(), "/");
    // Its constructor would take the path for a URL, and two slashes for the beginning of a host.
    written.setPath(request.url().target());
    headers.fields().forEach(field -> written.addHeader(field.name(), field.value()));
    request.body().map(Connection::entity).ifPresent(written::setEntity);
    return written;
  }

  private static HttpEntity entity(String text) {
    return new ByteArrayEntity(text.getBytes(StandardCharsets.UTF_8), null);
  }

  private static Exchange exchange(
      Request request, HeaderList headers, boolean preflight, ClassicHttpResponse response)
      throws IOException {
    return new Exchange(
        preflight,
        request.method(),
        request.url(),
        headers,
        request.body().orElse(""),
        response.getCode(),
        new HeaderList(
            Arrays.stream(response.getHeaders())
                .map(line -> new HeaderList.Field(line.getName(), line.getValue()))
                .toList()),
        text(response.getEntity()));
  }

  private static String text(HttpEntity entity) throws IOException {
    if (entity == null) {
      return "";
    }
    ContentType type = ContentType.parseLenient(entity.getContentType());
    Charset charset =
        Optional.ofNullable(type).map(ContentType::getCharset).orElse(StandardCharsets.UTF_8);
    return new String(EntityUtils.toByteArray(entity), charset);
  }
}
