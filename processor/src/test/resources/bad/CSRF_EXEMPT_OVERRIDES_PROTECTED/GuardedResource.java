package bank;

import jakarta.ws.rs.POST;

// S135: all that it declares is protected, by what stands above it
public abstract class GuardedResource extends BaseResource implements Closing {

  @POST
  public void add(String entry) {}
}
