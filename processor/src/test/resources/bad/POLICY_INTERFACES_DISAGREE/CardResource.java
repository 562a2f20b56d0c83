package bank;

import jakarta.ws.rs.Path;

@Path("/cards")
public class CardResource implements CardsForCustomers, CardsForPartners {

  @Override
  public String list() { // ERROR POLICY_INTERFACES_DISAGREE @ list
    return "[]";
  }
}
