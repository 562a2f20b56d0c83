package rest;

import dev.latchkey.CrossOriginPolicy;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;

@CrossOriginPolicy(origins = "https://interface.example")
public interface Crud<T> {

  @POST
  @Consumes("text/plain")
  void create(T entity);

  @PUT
  @Consumes({"text/plain", "application/json"})
  void replace(T entity);
}
