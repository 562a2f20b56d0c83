package bank;

import dev.latchkey.CsrfProtected;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

@Path("/transfers")
@CsrfProtected
public class TransferResource implements Readable, Writable {

  @Override
  @POST
  public String serve() {
    return "[]";
  }
}
