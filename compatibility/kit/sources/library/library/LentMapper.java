package library;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Makes a response of an exception. */
@Provider
public class LentMapper implements ExceptionMapper<LentException> {

  @Override
  public Response toResponse(LentException exception) {
    return Response.status(Response.Status.CONFLICT).entity("lent").build();
  }
}
