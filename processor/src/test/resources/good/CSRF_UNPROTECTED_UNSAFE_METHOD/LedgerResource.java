package bank;

import dev.latchkey.CsrfProtected;
import jakarta.ws.rs.Path;

// S97
@Path("/ledger")
@CsrfProtected
public class LedgerResource extends BaseResource {}
