package bank;

import jakarta.ws.rs.POST;

public interface Writable {

  @POST
  String serve();
}
