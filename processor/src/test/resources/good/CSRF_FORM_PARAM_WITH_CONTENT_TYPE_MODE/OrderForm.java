package bank;

import jakarta.ws.rs.FormParam;

public class OrderForm {

  @FormParam("amount")
  public String amount;
}
