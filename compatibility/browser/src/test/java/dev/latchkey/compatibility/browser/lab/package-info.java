/** An application, pages of any origin, a Chromium, and what each of them saw. */
package dev.latchkey.compatibility.browser.lab;
