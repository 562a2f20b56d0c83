package com.bank.api;

import dev.latchkey.CrossOriginPolicy;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@Path("rates")
public class RatesResource {

  @GET
  @CrossOriginPolicy(origins = "*", exposedHeaders = "*")
  public String rates() {
    return "";
  }

  @GET
  @Path("internal")
  public String internal() {
    return "";
  }
}
