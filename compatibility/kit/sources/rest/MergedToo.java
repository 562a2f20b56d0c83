package rest;

import dev.latchkey.CrossOriginPolicy;
import dev.latchkey.CsrfExempt;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;

@Path("/merged/")
@CrossOriginPolicy(origins = "https://two.example")
@CsrfExempt(reason = "these tests ask what CORS alone makes of a request")
public class MergedToo {

  @DELETE
  public void delete() {}
}
