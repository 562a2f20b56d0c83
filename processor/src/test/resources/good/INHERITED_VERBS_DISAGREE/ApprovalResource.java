package bank;

import dev.latchkey.CsrfProtected;
import jakarta.ws.rs.Path;

@Path("/approvals")
@CsrfProtected
public class ApprovalResource implements Approvable {

  @Override
  public String serve() {
    return "[]";
  }
}
