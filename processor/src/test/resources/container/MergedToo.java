package rest;

import dev.latchkey.CrossOriginPolicy;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;

@Path("/merged/")
@CrossOriginPolicy(origins = "https://two.example")
public class MergedToo {

  @DELETE
  public void delete() {}
}
