package dev.latchkey.startup;

/** The version of Latchkey that runs, for sentences that say with which one to rebuild. */
final class RuntimeVersion {

  private RuntimeVersion() {}

  /** Says what to do about a class that does not fit: {@code what} holds it. */
  static String rebuild(String what) {
    String version = RuntimeVersion.class.getPackage().getImplementationVersion();
    return version == null
        ? "Rebuild %s from scratch, with latchkey-processor of the version of latchkey-runtime."
            .formatted(what)
        : "Rebuild %s from scratch, with latchkey-processor %s, the version of latchkey-runtime here."
            .formatted(what, version);
  }
}
