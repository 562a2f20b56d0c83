package rest;

import dev.latchkey.CrossOriginPolicy;
import jakarta.ws.rs.PUT;

@CrossOriginPolicy(origins = "https://safe.example")
public interface Safe {

  @PUT
  void put();
}
