package bank;

import dev.latchkey.CsrfProtected;
import dev.latchkey.StateChanging;
import dev.latchkey.compatibility.served.Journal;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

@Path("transfers")
@CsrfProtected
public class Transfers {

  @HttpMethod("PURGE")
  @Retention(RetentionPolicy.RUNTIME)
  public @interface Purge {}

  @HttpMethod("QUERY")
  @Retention(RetentionPolicy.RUNTIME)
  public @interface Query {}

  @GET
  public String list() {
    Journal.ran("list");
    return "safe";
  }

  @Query
  public String query() {
    Journal.ran("query");
    return "safe too";
  }

  @POST
  public void post() {
    Journal.ran("post");
  }

  @PUT
  public void put() {
    Journal.ran("put");
  }

  @DELETE
  public void delete() {
    Journal.ran("delete");
  }

  @Purge
  public void purge() {
    Journal.ran("purge");
  }

  @POST
  @Path("{account}/deposits")
  public void deposit(@PathParam("account") String account) {
    Journal.ran("deposit");
  }

  /** A container answers {@code HEAD} with it. */
  @GET
  @Path("approve")
  @StateChanging
  public String approve() {
    Journal.ran("approve");
    return "approved";
  }

  @GET
  @Path("cancel")
  @StateChanging
  public String cancel() {
    Journal.ran("cancel");
    return "cancelled";
  }

  @HEAD
  @Path("cancel")
  @StateChanging
  public void headOfCancel() {
    Journal.ran("head of cancel");
  }
}
