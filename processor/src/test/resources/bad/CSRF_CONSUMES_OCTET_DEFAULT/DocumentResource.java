package bank;

import dev.latchkey.CsrfProtected;
import dev.latchkey.Gate;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

// S32
@Path("/documents")
public class DocumentResource {

  @POST
  @Consumes("application/octet-stream") // WARNING CSRF_CONSUMES_OCTET_DEFAULT @ "application/octet
  @CsrfProtected(also = Gate.CONTENT_TYPE)
  public void order(String transfer) {}
}
