/**
 * What the compiler saw, as values: resource classes, endpoints, and declarations with the places
 * where they were written. Made by {@code read}, judged by {@code check}, printed by {@code
 * generate}.
 */
package dev.latchkey.processor.model;
