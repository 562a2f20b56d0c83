package bank;

import dev.latchkey.CrossOriginPolicy;
import jakarta.ws.rs.GET;

public interface CardsForCustomers {

  @GET
  @CrossOriginPolicy(origins = "https://app.bank.example")
  String list();
}
