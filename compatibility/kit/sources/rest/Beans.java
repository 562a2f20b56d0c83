package rest;

import dev.latchkey.CrossOriginPolicy;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;

@Path("beans")
@CrossOriginPolicy(origins = "https://beans.example")
public class Beans {

  @HeaderParam("X-Field")
  private String field;

  public static class Page {

    @HeaderParam("X-Nested")
    private String nested;

    @BeanParam private Size size;
  }

  public static class Size {

    @HeaderParam("X-Size")
    private String size;
  }

  @GET
  public String get(@BeanParam Page page) {
    return field;
  }
}
