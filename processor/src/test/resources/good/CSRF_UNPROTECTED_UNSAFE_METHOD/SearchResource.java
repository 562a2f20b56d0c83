package bank;

import jakarta.ws.rs.Path;

// S04
@Path("/search")
public class SearchResource {

  @Query
  public String search(String terms) {
    return "[]";
  }
}
