/** A bank in memory, and its front end on another origin. */
package dev.latchkey.samples.bank;
