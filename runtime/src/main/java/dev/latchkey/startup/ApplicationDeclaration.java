package dev.latchkey.startup;

/**
 * What stands on an application, or counts for it.
 *
 * @param application the {@code Application} subclass
 * @param declaration the declaration
 * @param owner how messages call the annotated element
 * @param compilation where it comes from
 */
record ApplicationDeclaration<T>(
    Class<?> application, T declaration, String owner, Compilation compilation) {}
