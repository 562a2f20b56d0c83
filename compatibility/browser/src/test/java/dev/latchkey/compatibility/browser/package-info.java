/** What a browser decides: Chromium, the model of a browser and the server answer the same requests. */
package dev.latchkey.compatibility.browser;
