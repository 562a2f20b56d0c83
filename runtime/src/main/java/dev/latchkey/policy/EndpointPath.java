package dev.latchkey.policy;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where an endpoint is served, in the two steps in which a container looks for it: it settles on a
 * root resource class by the template of that, and never comes back for another one.
 *
 * @param root the path template of the root resource class, that of the application before it
 * @param rest the path template from there
 * @see <a
 *     href="https://jakarta.ee/specifications/restful-ws/3.1/jakarta-restful-ws-spec-3.1.html#request_matching">Jakarta
 *     RESTful Web Services, request matching</a>
 */
public record EndpointPath(String root, String rest) {

  /**
   * Takes both templates off the slashes around them, which match nothing.
   *
   * @param root the path template of the root resource class, that of the application before it
   * @param rest the path template from there
   */
  public EndpointPath {
    root = PathShape.withoutSlashes(root);
    rest = PathShape.withoutSlashes(rest);
  }

  /**
   * The same below the path of the application.
   *
   * @param application the path template of the application
   * @return where a client finds the endpoint
   */
  public EndpointPath below(String application) {
    return new EndpointPath(joined(PathShape.withoutSlashes(application), root), rest);
  }

  /**
   * Both steps without the names of variables.
   *
   * @return equal texts for endpoints that one request can reach
   */
  public String shape() {
    return PathShape.of(root) + '\n' + PathShape.of(rest);
  }

  /**
   * The same for an endpoint of a class that only locators reach: wherever that is, all endpoints
   * of the class are there together.
   *
   * @param resource the name of the class
   * @param rest the path template below the class
   * @return equal texts for endpoints that one request can reach, and no {@link #shape()} of others
   */
  public static String shapeBelowLocator(String resource, String rest) {
    return '\n' + resource + '\n' + PathShape.of(rest);
  }

  /**
   * The whole template.
   *
   * @return without slashes around it
   */
  public String text() {
    return joined(root, rest);
  }

  private static String joined(String... parts) {
    return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining("/"));
  }
}
