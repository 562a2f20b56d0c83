package dev.latchkey.testkit.browser;

import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;

/**
 * Which origins are served at which addresses. Nothing else is ever contacted.
 *
 * @param addresses the addresses of the origins; of each only scheme, host and port count
 * @param tls whom to trust; empty for those whom the virtual machine trusts
 */
record Network(Map<Origin.Tuple, URI> addresses, Optional<SSLContext> tls) {

  Network {
    addresses = Map.copyOf(addresses);
  }

  Network and(Origin.Tuple origin, URI address) {
    Map<Origin.Tuple, URI> more = new HashMap<>(addresses);
    more.put(origin, address);
    return new Network(more, tls);
  }

  Network without(Origin.Tuple origin) {
    Map<Origin.Tuple, URI> fewer = new HashMap<>(addresses);
    fewer.remove(origin);
    return new Network(fewer, tls);
  }

  Network trusting(SSLContext other) {
    return new Network(addresses, Optional.of(other));
  }

  boolean serves(Origin.Tuple origin) {
    return addresses.containsKey(origin);
  }

  /** Sends a request as it stands. */
  Exchange send(Request request, HeaderList headers, boolean preflight) {
    URI address = addresses.get(request.url().origin());
    try {
      return new Connection(address, tls).send(request, headers, preflight);
    } catch (SSLException e) {
      throw new AssertionError(
          "%s is not trusted (%s). Have the virtual machine trust its certificate, or say trusting(...)."
              .formatted(address, e),
          e);
    } catch (IOException e) {
      throw new AssertionError(
          "Nothing answers at %s (%s). Start the application before the test asks."
              .formatted(address, e),
          e);
    }
  }
}
