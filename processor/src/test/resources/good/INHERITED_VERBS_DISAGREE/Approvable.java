package bank;

import jakarta.ws.rs.PUT;

// Its verb takes the place of the one that it inherits.
public interface Approvable extends Writable {

  @Override
  @PUT
  String serve();
}
