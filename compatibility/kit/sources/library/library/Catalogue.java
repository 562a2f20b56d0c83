package library;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;

/** Takes its parameters as a record. */
@Path("catalogue")
public class Catalogue {

  /**
   * What is looked for.
   *
   * @param subject the subject
   */
  public record Query(@HeaderParam("X-Subject") String subject) {}

  @GET
  public String find(@BeanParam Query query) {
    return query.subject();
  }
}
