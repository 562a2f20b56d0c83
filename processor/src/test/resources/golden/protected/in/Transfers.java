package com.bank.guard;

import dev.latchkey.CsrfProtected;
import dev.latchkey.Gate;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;

@CsrfProtected
public interface Transfers<T> {

  @POST
  @Consumes("application/json")
  @CsrfProtected(also = Gate.CONTENT_TYPE)
  void transfer(T transfer);
}
