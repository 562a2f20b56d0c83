package com.bank.api;

import dev.latchkey.CrossOriginPolicy;
import dev.latchkey.CsrfProtected;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@CrossOriginPolicy(origins = "https://app.bank.example")
@CsrfProtected
public class CardResource {

  @GET
  public String list() {
    return "";
  }

  @DELETE
  @Path("{number: [0-9]+}")
  public void block() {}
}
