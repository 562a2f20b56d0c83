/**
 * What generated code extends and calls: the filter of a policy, and the table of endpoints.
 *
 * <p>The types here are a contract between the processor that generated a class and the runtime
 * that loads it; applications do not call them.
 */
package dev.latchkey.endpoint;
