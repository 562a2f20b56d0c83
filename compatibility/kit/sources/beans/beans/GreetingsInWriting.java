package beans;

import dev.latchkey.compatibility.served.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Path;

/** A bean of the class that it extends, too: the only one. What it overrides is not exempt here. */
@Path("greetings-in-writing")
@ApplicationScoped
public class GreetingsInWriting extends Greetings {

  @Override
  public void greet() {
    Journal.ran("write");
  }
}
