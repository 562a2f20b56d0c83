package dev.latchkey.cors;

import dev.latchkey.endpoint.RegisteredResource;
import java.util.Collection;

/**
 * The CORS protocol of one application, ready for requests.
 *
 * @param preflights answers preflights
 * @param responses writes headers on all other responses
 */
public record CrossOriginSharing(Preflights preflights, ResponseHeaders responses) {

  /**
   * Computes everything that requests need.
   *
   * @param resources the rows of the resource classes of one application
   * @param unknownRoots the path templates of its root resource classes that have no rows: at such
   *     a path and below, nothing is granted and nothing is written in the name of another class
   * @return the protocol for these rows
   * @throws IllegalArgumentException if a path template cannot be read; the message names class and
   *     template
   */
  public static CrossOriginSharing of(
      Collection<RegisteredResource> resources, Collection<String> unknownRoots) {
    var router = new Router(resources, unknownRoots);
    return new CrossOriginSharing(new Preflights(router), new ResponseHeaders(router));
  }
}
