/** A real browser for tests, and a server's address with https in front of it. */
package dev.latchkey.compatibility.chromium;
