package bank;

import jakarta.ws.rs.Path;

// Of this one nothing is said at all.
@Path("/loans")
public class LoanResource implements Readable, Writable {

  @Override
  public String serve() {
    return "[]";
  }
}
