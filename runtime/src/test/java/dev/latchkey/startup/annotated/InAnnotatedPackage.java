package dev.latchkey.startup.annotated;

/** Carries nothing itself. */
public class InAnnotatedPackage {}
