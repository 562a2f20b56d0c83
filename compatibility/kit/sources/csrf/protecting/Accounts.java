package protecting;

import dev.latchkey.compatibility.served.Journal;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

@Path("accounts")
public class Accounts {

  @POST
  public void post() {
    Journal.ran("post");
  }

  @OPTIONS
  @Path("own")
  public String options() {
    Journal.ran("own options");
    return "POST";
  }
}
