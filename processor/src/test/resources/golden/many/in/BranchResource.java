import dev.latchkey.CrossOriginPolicy;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@Path("branches")
@CrossOriginPolicy(
    origins = {
      "https://branch1.bank.example",
      "https://branch2.bank.example",
      "https://branch3.bank.example",
      "https://branch4.bank.example",
      "https://branch5.bank.example",
      "https://branch6.bank.example",
      "https://branch7.bank.example",
      "https://branch8.bank.example",
      "https://branch9.bank.example",
      "https://branch10.bank.example",
      "https://branch11.bank.example",
      "https://branch12.bank.example"
    })
public class BranchResource {

  @GET
  public String list() {
    return "";
  }

  /** A nested resource class, in the unnamed package. */
  @Path("hours")
  @CrossOriginPolicy(origins = "*", methods = "*", allowedHeaders = "*")
  public static class Hours {

    @GET
    public String hours() {
      return "";
    }
  }
}
