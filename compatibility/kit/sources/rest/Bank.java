package rest;

import dev.latchkey.CrossOriginPolicy;
import dev.latchkey.CsrfExempt;
import dev.latchkey.NotSharedCrossOrigin;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

@Path("bank")
@CrossOriginPolicy(origins = "https://class.example")
@CsrfExempt(reason = "these tests ask what CORS alone makes of a request")
public class Bank {

  @HttpMethod("PURGE")
  @Retention(RetentionPolicy.RUNTIME)
  public @interface Purge {}

  @GET
  @Path("{id}")
  public String read(@PathParam("id") String id) {
    return id;
  }

  @PUT
  @Path("{id}")
  @Consumes({"application/json", "text/plain"})
  public void write(String entity) {}

  @DELETE
  @Path("{id}")
  public void delete() {}

  @Purge
  @Path("{number: [0-9]{4}}")
  public void purge() {}

  @PUT
  @Path("{id}/method")
  @CrossOriginPolicy(origins = "https://method.example")
  public void method() {}

  @PUT
  @Path("{id}/closed")
  @NotSharedCrossOrigin
  public void closed() {}

  @PUT
  @Path("files/{rest: .+}")
  public void file() {}

  @Path("{id}/vault")
  public Vault vault() {
    return new Vault();
  }

  @Path("{id}/object")
  public Object object() {
    return new Vault();
  }

  @Path("{id}/safe")
  public Safe safe() {
    return new SteelSafe();
  }

  @Path("branches")
  @CrossOriginPolicy(origins = "https://nested.example")
  @CsrfExempt(reason = "these tests ask what CORS alone makes of a request")
  public static class Branches {

    @DELETE
    public void delete() {}
  }
}
