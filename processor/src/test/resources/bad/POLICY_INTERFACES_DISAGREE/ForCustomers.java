package bank;

import dev.latchkey.CrossOriginPolicy;

@CrossOriginPolicy(origins = "https://app.bank.example")
public interface ForCustomers {}
