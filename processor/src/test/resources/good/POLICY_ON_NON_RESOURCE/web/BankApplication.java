package bank.web;

import dev.latchkey.BrowserFacing;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

@ApplicationPath("/api")
@BrowserFacing(publicOrigins = "https://bank.example")
public class BankApplication extends Application {}
