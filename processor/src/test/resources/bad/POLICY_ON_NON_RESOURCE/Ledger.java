package bank;

import dev.latchkey.CrossOriginPolicy;

@CrossOriginPolicy(origins = "https://app.bank.example") // WARNING POLICY_ON_NON_RESOURCE @ @CrossOriginPolicy
public class Ledger {

  public String read() {
    return "[]";
  }
}
