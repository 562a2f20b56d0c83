package dev.latchkey.compatibility.container;

import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

/** Class loaders that nobody should need any more. */
public final class WeakLoaders {

  private static final long WAIT_MILLISECONDS = 50;

  private final ReferenceQueue<ClassLoader> collected = new ReferenceQueue<>();
  private final Set<WeakReference<ClassLoader>> held = new HashSet<>();

  public void watch(ClassLoader loader) {
    held.add(new WeakReference<>(loader, collected));
  }

  /** How many are still held when the collector has had its time. */
  public int left(Duration patience) throws InterruptedException {
    Instant deadline = Instant.now().plus(patience);
    while (!held.isEmpty() && Instant.now().isBefore(deadline)) {
      System.gc();
      for (var gone = collected.remove(WAIT_MILLISECONDS); gone != null; gone = collected.poll()) {
        held.remove(gone);
      }
    }
    return held.size();
  }
}
