package com.shop;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@Path("catalogue")
public class CatalogueResource {

  @GET
  public String list() {
    return "";
  }
}
