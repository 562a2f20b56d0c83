package bank;

import jakarta.ws.rs.Path;

// S03
@Path("/cache")
public class CacheResource {

  @Purge
  public void empty() {} // ERROR CSRF_UNPROTECTED_UNSAFE_METHOD @ empty
}
