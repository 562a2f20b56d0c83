package bank;

import dev.latchkey.CsrfExempt;
import jakarta.ws.rs.Path;

@Path("/cache")
public class CacheResource {

  @Purge
  @CsrfExempt(reason = "emptied from the private network, where no browser is")
  public void empty() {}
}
