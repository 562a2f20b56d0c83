package dev.latchkey.jaxrs;

import dev.latchkey.csrf.Tokens;
import jakarta.ws.rs.core.Configuration;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Providers;

/**
 * Mints tokens for endpoints whose protection has the gate {@code TOKEN}. A token belongs to the
 * session of the request; a script sends it back in the header that the protection names.
 *
 * <pre>{@code
 * @Path("/token")
 * public class TokenResource {
 *   @Context Providers providers;
 *
 *   @GET
 *   @Produces("text/plain")
 *   public String token(@Context HttpHeaders headers) {
 *     return CsrfTokens.of(providers).mint(headers);
 *   }
 * }
 * }</pre>
 *
 * <p>Whoever may read the response may use the token: share it with no other origin that must not
 * write. Caches must not keep it.
 */
public final class CsrfTokens {

  private final Tokens tokens;
  private final String scope;

  private CsrfTokens(Tokens tokens, String scope) {
    this.tokens = tokens;
    this.scope = scope;
  }

  /**
   * Finds what mints the tokens of an application, in every container.
   *
   * @param providers those of the application, injected with {@code @Context}
   * @return tokens without a scope
   * @throws IllegalStateException if Latchkey is not installed in it, or {@code @BrowserFacing}
   *     declares no keys or no session cookie
   */
  public static CsrfTokens of(Providers providers) {
    return of(Installation.of(providers));
  }

  /**
   * Finds what mints the tokens of an application. CXF injects a configuration that does not show
   * what is installed: there, use {@link #of(Providers)}.
   *
   * @param configuration that of the application, injected with {@code @Context}
   * @return tokens without a scope
   * @throws IllegalStateException if Latchkey is not installed in it, or {@code @BrowserFacing}
   *     declares no keys or no session cookie
   */
  public static CsrfTokens of(Configuration configuration) {
    return of(Installation.of(configuration));
  }

  private static CsrfTokens of(Installation installation) {
    if (installation == null) {
      throw new IllegalStateException(
          "Latchkey is not installed in this application. Register Latchkey.classes().");
    }
    return new CsrfTokens(
        installation.tokens().orElseThrow(() -> new IllegalStateException(undeclared())), "");
  }

  private static String undeclared() {
    return "The application declares no keys for tokens, or no cookie that they belong to."
        + " Write tokenKeys and sessionCookie in @BrowserFacing.";
  }

  /**
   * Tokens for protections that name a scope.
   *
   * @param scope the {@code tokenScope} of the protection
   * @return tokens that pass there and nowhere else
   */
  public CsrfTokens scoped(String scope) {
    return new CsrfTokens(tokens, scope);
  }

  /**
   * Mints for the session of a request or, while there is none, for the cookie before log-in.
   *
   * @param headers the request's headers
   * @return a token
   * @throws IllegalStateException if the request has no such cookie, or more than one
   */
  public String mint(HttpHeaders headers) {
    return tokens.mint(headers.getRequestHeaders(), scope);
  }

  /**
   * Mints for a session that the response establishes.
   *
   * @param sessionCookieValue the value that the response sets the session cookie to
   * @return a token
   * @throws IllegalArgumentException if no cookie can have that value
   */
  public String mintFor(String sessionCookieValue) {
    return tokens.mintFor(sessionCookieValue, scope);
  }
}
