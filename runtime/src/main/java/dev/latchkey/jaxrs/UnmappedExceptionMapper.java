package dev.latchkey.jaxrs;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * Answers exceptions that nobody maps with 500, so that a script of an allowed origin can see that
 * status.
 *
 * <p>It is never registered automatically, because it changes what an application does with its own
 * mistakes: without it they propagate to the server, and some servers then replace the response,
 * whose headers are lost with it. Any mapper of the application for a narrower type goes first.
 *
 * <pre>{@code
 * resourceConfig.register(UnmappedExceptionMapper.class);
 * }</pre>
 *
 * <p>The response is empty; the exception is logged.
 *
 * @see <a
 *     href="https://jakarta.ee/specifications/restful-ws/3.1/jakarta-restful-ws-spec-3.1.html#exceptionmapper">Jakarta
 *     REST, section 4.4</a>
 */
public class UnmappedExceptionMapper implements ExceptionMapper<Throwable> {

  private static final Logger LOGGER = System.getLogger(UnmappedExceptionMapper.class.getName());

  /** For the container. */
  public UnmappedExceptionMapper() {}

  @Override
  public Response toResponse(Throwable exception) {
    if (exception instanceof WebApplicationException withResponse) {
      return withResponse.getResponse();
    }
    LOGGER.log(Level.ERROR, "A request failed with an exception that nobody maps.", exception);
    return Response.serverError().build();
  }
}
