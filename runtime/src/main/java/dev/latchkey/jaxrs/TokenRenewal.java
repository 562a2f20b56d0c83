package dev.latchkey.jaxrs;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MultivaluedMap;

/**
 * A fresh token for a client whose token was minted with an older key: it stands in the response,
 * in the header in which the client sent its own.
 *
 * @param header the header
 * @param token the token
 */
record TokenRenewal(String header, String token) {

  private static final String PROPERTY = "dev.latchkey.token-renewal";

  /** Called for a request that was accepted. */
  static void prepare(ContainerRequestContext request, WriteGate at) {
    String fresh = at.gate().renewal(request.getHeaders());
    if (fresh != null) {
      request.setProperty(PROPERTY, new TokenRenewal(at.tokenHeader(), fresh));
    }
  }

  static void write(ContainerRequestContext request, MultivaluedMap<String, Object> headers) {
    if (request.getProperty(PROPERTY) instanceof TokenRenewal renewal) {
      headers.putSingle(renewal.header(), renewal.token());
    }
  }

  /** A token is no text for a log. */
  @Override
  public String toString() {
    return "TokenRenewal[header=" + header + "]";
  }
}
