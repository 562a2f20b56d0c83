package bank;

import dev.latchkey.NotSharedCrossOrigin;
import jakarta.ws.rs.Path;

@Path("audit")
@NotSharedCrossOrigin // ERROR CLOSURE_OVERRIDDEN @ @NotSharedCrossOrigin
public class Audit implements AuditApi {

  @Override
  public String audit() {
    return "";
  }
}
