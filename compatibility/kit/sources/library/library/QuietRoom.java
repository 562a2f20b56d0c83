package library;

import dev.latchkey.compatibility.served.Journal;

/** Without an annotation. */
public class QuietRoom implements ReadingRoom {

  @Override
  public String enter() {
    Journal.ran("enter");
    return "quiet";
  }
}
