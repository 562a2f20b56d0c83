package rest;

import dev.latchkey.CrossOriginPolicy;
import dev.latchkey.CsrfProtected;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

@CrossOriginPolicy(origins = "https://base.example")
@CsrfProtected
public abstract class BaseResource<K> {

  @DELETE
  @Path("{key}")
  public void delete(@PathParam("key") String key) {}

  @PUT
  @CrossOriginPolicy(origins = "https://overridden.example")
  public void put() {}
}
