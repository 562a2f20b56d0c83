package bank;

import dev.latchkey.CsrfExempt;
import dev.latchkey.CsrfProtected;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

// S14
@Path("/accounts")
public class AccountResource {

  @GET
  @CsrfProtected // ERROR CSRF_ON_SAFE_METHOD @ @CsrfProtected
  public String list() {
    return "[]";
  }

  @HEAD
  @Path("{id}")
  @CsrfProtected // ERROR CSRF_ON_SAFE_METHOD @ @CsrfProtected
  public void exists(@PathParam("id") String id) {}

  @Query
  @CsrfProtected // ERROR CSRF_ON_SAFE_METHOD @ @CsrfProtected
  public String search(String terms) {
    return "[]";
  }

  @GET
  @Path("rates")
  @CsrfExempt(reason = "public") // ERROR CSRF_ON_SAFE_METHOD @ @CsrfExempt
  public String rates() {
    return "[]";
  }
}
