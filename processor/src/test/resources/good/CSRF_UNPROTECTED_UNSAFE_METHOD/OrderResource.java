package bank;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

// S96
@Path("/orders")
public class OrderResource implements OrderApi {

  @Override
  @POST
  public void place(String order) {}
}
