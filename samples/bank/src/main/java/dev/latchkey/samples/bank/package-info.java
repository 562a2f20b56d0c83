/** A bank in memory, its front end on another origin, and an attacker's pages on a third. */
package dev.latchkey.samples.bank;
