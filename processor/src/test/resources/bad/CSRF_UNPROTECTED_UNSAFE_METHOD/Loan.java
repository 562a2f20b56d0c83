package bank;

import jakarta.ws.rs.QueryParam;

public class Loan {

  @QueryParam("amount")
  public String amount;
}
