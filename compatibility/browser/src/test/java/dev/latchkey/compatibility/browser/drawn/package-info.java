/**
 * Policies and requests that nobody thought of: drawn at random, always the same for a seed. What
 * the server is to do with them is worked out from what was drawn, and from nothing of Latchkey.
 */
package dev.latchkey.compatibility.browser.drawn;
