/** Serves the pages of the story, each origin its own; knows nothing of the bank. */
package dev.latchkey.samples.bank.pages;
