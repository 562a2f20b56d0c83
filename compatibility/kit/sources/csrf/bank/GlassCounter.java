package bank;

import dev.latchkey.compatibility.served.Journal;

/** No locator names it. */
public class GlassCounter implements Counter {

  @Override
  public void serve() {
    Journal.ran("counter");
  }
}
