package rest;

import dev.latchkey.CrossOriginPolicy;
import dev.latchkey.CsrfProtected;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

@Path("implicit")
@CsrfProtected
public interface ImplicitApi {

  @PUT
  @CrossOriginPolicy(origins = "https://implicit.example")
  void put(@HeaderParam("X-Trace") String trace);
}
