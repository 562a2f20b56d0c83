package bank;

import dev.latchkey.CsrfProtected;
import dev.latchkey.Gate;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

// S28
@Path("/documents")
public class DocumentResource {

  @POST
  @Consumes({"multipart/*", "text/*"}) // ERROR CSRF_CONSUMES_WILDCARD @ "multipart/*" || ERROR CSRF_CONSUMES_WILDCARD @ "text/*"
  @CsrfProtected(also = Gate.CONTENT_TYPE)
  public void order(String transfer) {}
}
