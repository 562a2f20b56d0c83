package bank;

import jakarta.ws.rs.POST;

public interface Appending {

  @POST
  void add(String entry);
}
