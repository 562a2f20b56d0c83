/**
 * Turns elements into the model. The only package that knows how annotations, inheritance and
 * signatures of Jakarta REST are found; it judges nothing.
 */
package dev.latchkey.processor.read;
