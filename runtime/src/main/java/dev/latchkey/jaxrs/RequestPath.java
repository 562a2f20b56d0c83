package dev.latchkey.jaxrs;

import jakarta.ws.rs.core.UriInfo;

/**
 * The raw path of a request below the application's base path.
 *
 * @param raw the path, empty or beginning with a slash
 * @param routable whether the request's path really is the base path and then this one; otherwise
 *     the container has rewritten it, and no preflight may be granted on what is left
 */
record RequestPath(String raw, boolean routable) {

  /**
   * Takes the base path off the request's. {@code UriInfo.getPath} would not do: containers
   * disagree about its first slash, and one of them cannot leave it encoded.
   */
  static RequestPath of(UriInfo uriInfo) {
    String path = uriInfo.getRequestUri().getRawPath();
    String base = withoutSlash(uriInfo.getBaseUri().getRawPath());
    if (path != null && path.startsWith(base)) {
      String below = path.substring(base.length());
      if (below.isEmpty() || below.startsWith("/")) {
        return new RequestPath(below, true);
      }
    }
    return new RequestPath(reported(uriInfo), false);
  }

  /** Whether the path may end with a suffix that a container takes for a media type or language. */
  boolean lastSegmentHasDot() {
    int end = raw.endsWith("/") ? raw.length() - 1 : raw.length();
    return raw.indexOf('.', raw.lastIndexOf('/', end - 1) + 1) >= 0;
  }

  private static String withoutSlash(String base) {
    if (base == null) {
      return "";
    }
    return base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
  }

  private static String reported(UriInfo uriInfo) {
    String path;
    try {
      path = uriInfo.getPath(false);
    } catch (IllegalArgumentException e) {
      path = uriInfo.getPath();
    }
    return path.startsWith("/") ? path : "/" + path;
  }
}
