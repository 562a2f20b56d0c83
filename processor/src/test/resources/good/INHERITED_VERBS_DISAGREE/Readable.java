package bank;

import jakarta.ws.rs.GET;

public interface Readable {

  @GET
  String serve();
}
