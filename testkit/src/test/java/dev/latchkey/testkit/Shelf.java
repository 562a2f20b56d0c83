package dev.latchkey.testkit;

/** Stands for a resource of another application: the processor takes it for none. */
final class Shelf {}
