package rest.open;

import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

@Path("packaged")
public class Packaged {

  @PUT
  public void put() {}
}
