package bank;

import dev.latchkey.CsrfProtected;
import dev.latchkey.Danger;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

@Path("/session")
public class SessionResource {

  @POST
  @CsrfProtected(
      establishesSession = true,
      dangerously = Danger.ACCEPT_MISSING_EVIDENCE) // ERROR MISSING_EVIDENCE_REFUSED_ANYWAY @ .ACCEPT || NOTE OVERRIDE_USED @ .ACCEPT
  public void login(String credentials) {}
}
