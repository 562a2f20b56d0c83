package rest;

import dev.latchkey.CrossOriginPolicy;
import dev.latchkey.CsrfExempt;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

@Path("merged")
@CrossOriginPolicy(origins = "https://one.example")
@CsrfExempt(reason = "these tests ask what CORS alone makes of a request")
public class Merged {

  @PUT
  public void put() {}
}
