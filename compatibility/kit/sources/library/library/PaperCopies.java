package library;

import dev.latchkey.compatibility.served.Journal;

/** Nobody outside can see it. */
class PaperCopies implements Copies {

  @Override
  public String copy() {
    Journal.ran("copy");
    return "copied";
  }
}
