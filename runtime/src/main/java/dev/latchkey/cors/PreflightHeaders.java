package dev.latchkey.cors;

import dev.latchkey.endpoint.EndpointFilter;
import java.util.function.BiConsumer;

/**
 * The headers of a granted preflight that do not depend on the origin, computed at start-up.
 *
 * @param variesByOrigin whether another origin might be answered differently
 * @param allowCredentials whether credentialed responses are shared
 * @param allowedMethods names joined with commas, or null
 * @param allowedHeaders names joined with commas, or null
 * @param maxAge seconds, or null
 */
public record PreflightHeaders(
    boolean variesByOrigin,
    boolean allowCredentials,
    String allowedMethods,
    String allowedHeaders,
    String maxAge) {

  static PreflightHeaders of(EndpointFilter filter, String allowedMethods) {
    return new PreflightHeaders(
        !filter.anyOrigin(),
        filter.allowCredentials(),
        allowedMethods,
        filter.allowedHeaders(),
        filter.maxAge());
  }

  /**
   * Hands the headers of the CORS protocol to a writer.
   *
   * @param origin the value for {@code Access-Control-Allow-Origin}
   * @param writer takes name and value
   */
  public void writeTo(String origin, BiConsumer<String, Object> writer) {
    writer.accept(CorsHeaders.ALLOW_ORIGIN, origin);
    if (allowCredentials) {
      writer.accept(CorsHeaders.ALLOW_CREDENTIALS, "true");
    }
    writeIfPresent(CorsHeaders.ALLOW_METHODS, allowedMethods, writer);
    writeIfPresent(CorsHeaders.ALLOW_HEADERS, allowedHeaders, writer);
    writeIfPresent(CorsHeaders.MAX_AGE, maxAge, writer);
  }

  private static void writeIfPresent(String name, String value, BiConsumer<String, Object> writer) {
    if (value != null) {
      writer.accept(name, value);
    }
  }
}
