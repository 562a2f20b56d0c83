package dev.latchkey.startup;

import dev.latchkey.policy.ApplicationFacts;

/**
 * One {@code @BrowserFacing}.
 *
 * @param owner how messages call the annotated element
 * @param facts what it says, with references
 * @param compilation where it comes from
 */
record StatedFacts(String owner, ApplicationFacts facts, Compilation compilation) {}
