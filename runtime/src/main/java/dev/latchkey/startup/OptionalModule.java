package dev.latchkey.startup;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/**
 * Lets the module of Latchkey read one that may be missing. A module declaration cannot: Jersey
 * changes its module's name from one version to the next, and that of MicroProfile Config is the
 * name of its file.
 *
 * <p>On the class path all of this changes nothing.
 */
public final class OptionalModule {

  private OptionalModule() {}

  /**
   * Reads the module that holds a package, or the class path. Whether the package is there at all
   * shows when a class of it is used.
   *
   * @param packageName the package
   */
  public static void read(String packageName) {
    Module own = OptionalModule.class.getModule();
    if (own.isNamed()) {
      own.addReads(own.getClassLoader().getUnnamedModule());
      layers(own.getLayer()).stream()
          .flatMap(layer -> layer.modules().stream())
          .filter(module -> module.getPackages().contains(packageName))
          .forEach(own::addReads);
    }
  }

  /** A layer and those below it. */
  private static Set<ModuleLayer> layers(ModuleLayer first) {
    Set<ModuleLayer> all = new HashSet<>();
    Deque<ModuleLayer> next = new ArrayDeque<>();
    next.add(first);
    while (!next.isEmpty()) {
      ModuleLayer layer = next.remove();
      if (all.add(layer)) {
        next.addAll(layer.parents());
      }
    }
    return all;
  }
}
