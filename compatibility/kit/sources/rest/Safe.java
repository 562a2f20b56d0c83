package rest;

import dev.latchkey.CrossOriginPolicy;
import dev.latchkey.CsrfProtected;
import jakarta.ws.rs.PUT;

@CrossOriginPolicy(origins = "https://safe.example")
@CsrfProtected
public interface Safe {

  @PUT
  void put();
}
