package dev.latchkey.startup;

import dev.latchkey.policy.ApplicationFacts;

/**
 * One {@code @BrowserFacing}.
 *
 * @param owner how messages call the annotated element
 * @param facts what it says, with references
 */
record StatedFacts(String owner, ApplicationFacts facts) {}
