package dev.latchkey.compatibility.compiled;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Everything that is logged while it is open, with the exceptions; of Latchkey at every level. */
final class CapturedLog extends Handler implements AutoCloseable {

  private final Logger latchkey = Logger.getLogger("dev.latchkey");
  private final Logger root = Logger.getLogger("");
  private final Level before = latchkey.getLevel();
  private final SimpleFormatter formatter = new SimpleFormatter();
  private final Queue<String> records = new ConcurrentLinkedQueue<>();

  CapturedLog() {
    setLevel(Level.ALL);
    latchkey.setLevel(Level.ALL);
    root.addHandler(this);
  }

  List<String> records() {
    return List.copyOf(records);
  }

  @Override
  public void publish(LogRecord logged) {
    records.add(formatter.format(logged));
  }

  @Override
  public void flush() {}

  @Override
  public void close() {
    root.removeHandler(this);
    latchkey.setLevel(before);
  }
}
