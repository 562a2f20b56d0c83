package rest;

import jakarta.ws.rs.Path;

@Path("notes")
public class Notes implements Crud<String> {

  @Override
  public void create(String entity) {}

  @Override
  public void replace(String entity) {}
}
