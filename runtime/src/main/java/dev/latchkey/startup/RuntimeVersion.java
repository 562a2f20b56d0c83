package dev.latchkey.startup;

import java.lang.module.ModuleDescriptor;

/** The version of Latchkey that runs, for sentences that say with which one to rebuild. */
final class RuntimeVersion {

  private RuntimeVersion() {}

  /** Says what to do about a class that does not fit: {@code what} holds it. */
  static String rebuild(String what) {
    String version = version();
    return version == null
        ? "Rebuild %s from scratch, with latchkey-processor of the version of latchkey-runtime."
            .formatted(what)
        : "Rebuild %s from scratch, with latchkey-processor %s, the version of latchkey-runtime here."
            .formatted(what, version);
  }

  /** The manifest does not count where the jar is a named module; its declaration does. */
  private static String version() {
    ModuleDescriptor module = RuntimeVersion.class.getModule().getDescriptor();
    return module == null
        ? RuntimeVersion.class.getPackage().getImplementationVersion()
        : module.rawVersion().orElse(null);
  }
}
