package bank;

import dev.latchkey.BrowserFacing;
import dev.latchkey.CsrfExempt;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

@ApplicationPath("/api")
@BrowserFacing(publicOrigins = "https://bank.example")
@CsrfExempt(reason = "an internal application") // ERROR POLICY_ON_NON_RESOURCE @ @CsrfExempt
public class BankApplication extends Application {}
