package bank;

import dev.latchkey.CrossOriginPolicy;
import jakarta.ws.rs.GET;

public interface CardsForPartners {

  @GET
  @CrossOriginPolicy(origins = "https://partner.example")
  String list();
}
