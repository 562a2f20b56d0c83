package bank;

import dev.latchkey.NotSharedCrossOrigin;
import jakarta.ws.rs.Path;

@Path("audit")
public class Audit implements AuditApi {

  @Override
  @NotSharedCrossOrigin
  public String audit() {
    return "";
  }
}
