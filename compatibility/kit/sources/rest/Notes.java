package rest;

import dev.latchkey.CsrfExempt;
import jakarta.ws.rs.Path;

@Path("notes")
@CsrfExempt(reason = "these tests ask what CORS alone makes of a request")
public class Notes implements Crud<String> {

  @Override
  public void create(String entity) {}

  @Override
  public void replace(String entity) {}
}
