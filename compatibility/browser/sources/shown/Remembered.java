package shown;

import dev.latchkey.CrossOriginPolicy;
import dev.latchkey.CsrfExempt;
import dev.latchkey.CsrfProtected;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

/** Answers to preflights that are remembered for longer and shorter. */
@Path("remembered")
@CrossOriginPolicy(
    origins = {"https://app.bank.example", "https://bank.example"},
    maxAge = 600)
@CsrfExempt(reason = "changes nothing")
public class Remembered {

  @PUT
  @Path("long")
  public String put(@HeaderParam("X-One") String one, @HeaderParam("X-Two") String two) {
    return "done";
  }

  @DELETE
  @Path("long")
  public String delete() {
    return "done";
  }

  @PUT
  @Path("never")
  @CrossOriginPolicy(origins = "https://app.bank.example", maxAge = -1)
  public String never() {
    return "done";
  }

  @PUT
  @Path("unsaid")
  @CrossOriginPolicy(origins = "https://app.bank.example")
  public String unsaid() {
    return "done";
  }

  @PUT
  @Path("second")
  @CrossOriginPolicy(origins = "https://app.bank.example", maxAge = 1)
  public String second() {
    return "done";
  }

  @PUT
  @Path("day")
  @CrossOriginPolicy(origins = "https://app.bank.example", maxAge = 86400)
  public String day() {
    return "done";
  }

  @PUT
  @Path("shared")
  @CrossOriginPolicy(origins = "https://app.bank.example", allowCredentials = true, maxAge = 600)
  @CsrfProtected
  public String shared() {
    return "done";
  }
}
