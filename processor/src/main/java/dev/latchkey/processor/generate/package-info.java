/**
 * Writes the generated classes. What it prints is read by people: constants and straight lines, no
 * logic that the runtime could hold.
 */
package dev.latchkey.processor.generate;
