package com.shop;

import dev.latchkey.CrossOriginPolicy;
import dev.latchkey.CsrfProtected;
import dev.latchkey.Danger;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

@Path("basket")
@CrossOriginPolicy(
    origins = {"${shop.front-end}", "https://${shop.kiosk:kiosk}.shop.example"},
    allowedHeaders = {CrossOriginPolicy.INFERRED, "X-Trace"},
    exposedHeaders = "ETag",
    allowCredentials = true,
    maxAge = 600)
@CsrfProtected(
    trustedOrigins = {"${shop.front-end}", "https://${shop.kiosk:kiosk}.shop.example"},
    reportOnly = "${shop.report-only:false}",
    dangerously = {Danger.REPORT_ONLY, Danger.ACCEPT_MISSING_EVIDENCE})
public class BasketResource {

  @GET
  public String read(@HeaderParam("X-Currency") String currency) {
    return "";
  }

  @PUT
  @Consumes("application/json")
  public void replace(String basket) {}
}
