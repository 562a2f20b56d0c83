package rest;

import jakarta.ws.rs.Path;

@Path("stamps")
public class Stamps extends BaseResource<Integer> {

  @Override
  public void put() {}
}
