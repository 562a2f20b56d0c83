package dev.latchkey.cors;

import dev.latchkey.endpoint.RegisteredEndpoint;
import dev.latchkey.endpoint.RegisteredResource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Two endpoints with one verb and one path under different policies. A container tells them apart
 * by media types, which a preflight does not carry; {@link Preflights} therefore finds neither.
 *
 * @param one the endpoint that was registered first
 * @param other the other one
 * @param path the path template of both, as the other one writes it, without a slash at either end
 * @see <a href="https://fetch.spec.whatwg.org/#cors-preflight-fetch">Fetch, CORS-preflight
 *     fetch</a>
 */
public record PreflightAmbiguity(RegisteredEndpoint one, RegisteredEndpoint other, String path) {

  /** Root classes of one template are one to a container; any other class stands alone. */
  private record Key(Object group, PathTemplate path, String verb) {}

  /**
   * Finds all of them.
   *
   * @param resources the rows of an application
   * @return each endpoint that disagrees with an earlier one, in the order of registration
   * @throws IllegalArgumentException if a path template cannot be read
   */
  public static List<PreflightAmbiguity> in(Collection<RegisteredResource> resources) {
    Map<Key, RegisteredEndpoint> firsts = new HashMap<>();
    List<PreflightAmbiguity> found = new ArrayList<>();
    for (RegisteredResource resource : resources) {
      for (RegisteredEndpoint endpoint : resource.endpoints()) {
        RegisteredEndpoint first = firsts.putIfAbsent(key(resource, endpoint), endpoint);
        if (first != null && first.filter() != endpoint.filter()) {
          found.add(new PreflightAmbiguity(first, endpoint, path(resource, endpoint)));
        }
      }
    }
    return found;
  }

  private static Key key(RegisteredResource resource, RegisteredEndpoint endpoint) {
    Object group =
        resource.path().<Object>map(PathTemplate::parse).orElseGet(() -> resource.type().getName());
    return new Key(group, PathTemplate.parse(endpoint.path()), endpoint.verb());
  }

  private static String path(RegisteredResource resource, RegisteredEndpoint endpoint) {
    String root = resource.path().orElse("");
    String separator = root.isEmpty() || endpoint.path().isEmpty() ? "" : "/";
    return root + separator + endpoint.path();
  }
}
