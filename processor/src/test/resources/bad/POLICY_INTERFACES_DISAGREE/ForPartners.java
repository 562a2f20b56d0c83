package bank;

import dev.latchkey.CrossOriginPolicy;

@CrossOriginPolicy(origins = "https://partner.example")
public interface ForPartners {}
