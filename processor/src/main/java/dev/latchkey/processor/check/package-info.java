/**
 * Judges the model. The rules about what a declaration says are those of {@code
 * dev.latchkey.policy}; here are the ones about where it stands, and the one place that prints.
 */
package dev.latchkey.processor.check;
