package library;

import dev.latchkey.CrossOriginPolicy;
import dev.latchkey.CsrfProtected;
import dev.latchkey.compatibility.served.Journal;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;

/** What readers of another origin see and change. */
@Path("books")
@CrossOriginPolicy(origins = "${library.readers}", allowCredentials = true)
@CsrfProtected
public class Books {

  @GET
  public String list() {
    Journal.ran("list");
    return "books";
  }

  @POST
  public String lend(String reader) {
    Journal.ran("lend");
    return reader;
  }

  @PUT
  @Path("{number: [0-9]+}")
  @Consumes(MediaType.APPLICATION_JSON)
  public String shelve(@PathParam("number") String number, String book) {
    Journal.ran("shelve");
    return number;
  }

  /** Leads to a class that is not public. */
  @Path("{number: [0-9]+}/copies")
  public Copies copies(@PathParam("number") String number) {
    return new PaperCopies();
  }

  /** Leads to what is protected by itself. */
  @Path("{number: [0-9]+}/loans")
  public Loans loans(@PathParam("number") String number) {
    return new Loans();
  }
}
