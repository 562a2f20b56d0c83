/** What Latchkey costs while an application starts: the same one with it and without, in turn. */
package dev.latchkey.benchmarks.startup;
