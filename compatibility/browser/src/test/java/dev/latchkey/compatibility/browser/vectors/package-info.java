/** {@code preflights.json}, as far as a browser sends such requests. */
package dev.latchkey.compatibility.browser.vectors;
