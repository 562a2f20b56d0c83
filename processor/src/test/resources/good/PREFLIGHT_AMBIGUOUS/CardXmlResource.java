package bank;

import dev.latchkey.CrossOriginPolicy;
import dev.latchkey.CsrfProtected;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

@Path("/cards/{id}")
@Consumes("application/xml")
@CrossOriginPolicy(origins = "https://app.bank.example")
@CsrfProtected
public class CardXmlResource {

  @PUT
  public void limitByXml(@PathParam("id") String id, String limits) {}
}
