package rest;

import dev.latchkey.CrossOriginPolicy;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

@Path("merged")
@CrossOriginPolicy(origins = "https://one.example")
public class Merged {

  @PUT
  public void put() {}
}
