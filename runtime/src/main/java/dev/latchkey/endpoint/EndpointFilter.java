package dev.latchkey.endpoint;

import java.util.List;

/**
 * The decisions of one policy. Generated code extends it with constants and straight lines; nothing
 * here allocates, and every text that reaches a response is a constant of the generated class or an
 * origin that was parsed strictly.
 */
public abstract class EndpointFilter {

  /** For endpoints about which nobody said anything: Latchkey leaves their responses alone. */
  public static final EndpointFilter UNDECLARED = new Closed("undeclared");

  /** For endpoints under {@code @NotSharedCrossOrigin}: no origin may read, no preflight passes. */
  public static final EndpointFilter NOT_SHARED = new Closed("not shared");

  /** For generated subclasses. */
  protected EndpointFilter() {}

  /**
   * Decides whether scripts of an origin may read.
   *
   * @param origin the value of the request's single {@code Origin} header
   * @return the value for {@code Access-Control-Allow-Origin}, or null if the origin may not read
   */
  public abstract String allowedOrigin(String origin);

  /**
   * Decides whether the policy lists a method. The safelisted methods {@code GET}, {@code HEAD} and
   * {@code POST} need no listing, so callers ask for the others.
   *
   * @param method the method, compared byte by byte
   * @return {@code true} if it is listed
   */
  public abstract boolean allowsMethod(String method);

  /**
   * Whether every origin may read, anonymously. {@link #allowedOrigin} then answers {@code "*"} to
   * anything, and responses do not vary by origin.
   *
   * @return {@code true} for a policy whose origins are {@code "*"}
   */
  public boolean anyOrigin() {
    return false;
  }

  /**
   * Whether the policy's methods are {@code "*"}.
   *
   * @return {@code true} if every verb served is allowed
   */
  public boolean anyMethod() {
    return false;
  }

  /**
   * Whether credentialed responses are shared.
   *
   * @return {@code true} to send {@code Access-Control-Allow-Credentials: true}
   */
  public boolean allowCredentials() {
    return false;
  }

  /**
   * The value for {@code Access-Control-Allow-Headers}.
   *
   * @return names joined with commas, or null for no header
   */
  public String allowedHeaders() {
    return null;
  }

  /**
   * The value for {@code Access-Control-Expose-Headers}.
   *
   * @return names joined with commas, or null for no header
   */
  public String exposedHeaders() {
    return null;
  }

  /**
   * The value for {@code Access-Control-Max-Age}.
   *
   * @return seconds as text, or null for no header
   */
  public String maxAge() {
    return null;
  }

  /**
   * The origins as they are declared, for start-up: whoever may write is judged beside whoever may
   * read.
   *
   * @return origin patterns, {@code "*"} alone for any origin; none if no origin may read
   */
  public abstract List<String> origins();

  private static final class Closed extends EndpointFilter {
    private final String name;

    Closed(String name) {
      this.name = name;
    }

    @Override
    public String allowedOrigin(String origin) {
      return null;
    }

    @Override
    public boolean allowsMethod(String method) {
      return false;
    }

    @Override
    public List<String> origins() {
      return List.of();
    }

    @Override
    public String toString() {
      return name;
    }
  }
}
