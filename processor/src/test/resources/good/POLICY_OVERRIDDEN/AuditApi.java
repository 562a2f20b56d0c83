package bank;

import dev.latchkey.CrossOriginPolicy;
import jakarta.ws.rs.GET;

public interface AuditApi {

  @GET
  @CrossOriginPolicy(origins = "*")
  String audit();
}
