/** Resources of which no policies were generated, for scanning. */
package dev.latchkey.jaxrs.scanned;
