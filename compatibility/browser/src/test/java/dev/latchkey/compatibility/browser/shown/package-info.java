/** One question each: what Chromium does, what the model does, and what the standard says. */
package dev.latchkey.compatibility.browser.shown;
