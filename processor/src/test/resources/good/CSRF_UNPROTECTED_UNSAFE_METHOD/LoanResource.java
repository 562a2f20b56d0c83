package bank;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

// S119
@Path("/loans")
public class LoanResource extends GuardedResource {

  @POST
  public void apply(String loan) {}
}
