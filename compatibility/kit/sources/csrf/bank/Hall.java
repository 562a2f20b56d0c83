package bank;

import dev.latchkey.compatibility.served.Journal;
import jakarta.ws.rs.Path;

/** Locators that say more or less of what they lead to. Nothing protects this class itself. */
@Path("hall")
public class Hall {

  @Path("static")
  public Desk desk() {
    return located(new Desk());
  }

  @Path("interface")
  public Counter counter() {
    return located(new GlassCounter());
  }

  @Path("object")
  public Object anything() {
    return located(new Desk());
  }

  @Path("subclass")
  public Object anythingBelow() {
    return located(new StandingDesk());
  }

  @Path("class")
  public Class<Desk> type() {
    return located(Desk.class);
  }

  @Path("unknown-class")
  public Class<?> anyType() {
    return located(Desk.class);
  }

  @Path("hall")
  public Hall hall() {
    return located(new Hall());
  }

  private static <T> T located(T what) {
    Journal.ran("locator");
    return what;
  }
}
