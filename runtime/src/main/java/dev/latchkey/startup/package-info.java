/**
 * What happens when an application starts: generated policies are found and put into one table, and
 * an application whose annotations were not processed is refused.
 */
package dev.latchkey.startup;
