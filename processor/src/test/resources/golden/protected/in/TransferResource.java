package com.bank.guard;

import dev.latchkey.CrossOriginPolicy;
import dev.latchkey.CsrfExempt;
import dev.latchkey.CsrfProtected;
import dev.latchkey.Gate;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

@Path("transfers")
@CrossOriginPolicy(
    origins = "https://branch.example",
    exposedHeaders = "X-Transfer-Token",
    allowCredentials = true)
@CsrfProtected(also = Gate.TOKEN, header = "X-Transfer-Token", tokenScope = "transfers")
public class TransferResource implements Transfers<String> {

  @GET
  public String list() {
    return "";
  }

  @Override
  public void transfer(String transfer) {}

  @POST
  @Path("webhook")
  @CsrfExempt(reason = "signed by the payment provider, \"no cookie\" is read")
  public void webhook(String signed) {}
}
