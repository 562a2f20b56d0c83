package bank;

import dev.latchkey.processor.container.Journal;

/** No locator names it. */
public class GlassCounter implements Counter {

  @Override
  public void serve() {
    Journal.ran("counter");
  }
}
