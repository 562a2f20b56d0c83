package bank;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

// S92
@ApplicationPath("/api")
public class BankApplication extends Application {} // WARNING PUBLIC_ORIGIN_UNDECLARED @ class
