package dev.latchkey.compatibility.container;

/**
 * What a container does otherwise.
 *
 * @param observed what is observed instead, in a word or two
 * @param reason why, a whole sentence
 * @param remedy what a user does about it, a whole sentence; empty if nothing need be done
 */
public record Difference(String observed, String reason, String remedy) {}
