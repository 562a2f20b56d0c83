/**
 * What happens when an application starts: generated policies are found, configuration references
 * are replaced by their values, and what the compiler could not judge is judged by the same rules.
 * An application with a declaration in error is refused, and so is one whose annotations were not
 * processed.
 *
 * <p>Values are read once. A value that changes later has no effect until the application is
 * started anew.
 */
package dev.latchkey.startup;
