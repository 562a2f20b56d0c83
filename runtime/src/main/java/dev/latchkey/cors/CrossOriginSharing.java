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
   * @param resources the registered rows
   * @return the protocol for these rows
   * @throws IllegalArgumentException if a path template cannot be read; the message names class and
   *     template
   */
  public static CrossOriginSharing of(Collection<RegisteredResource> resources) {
    var router = new Router(resources);
    return new CrossOriginSharing(new Preflights(router), new ResponseHeaders(router));
  }
}
