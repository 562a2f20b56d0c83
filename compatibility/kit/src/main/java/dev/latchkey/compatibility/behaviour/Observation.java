package dev.latchkey.compatibility.behaviour;

/** Looks what a container does. */
@FunctionalInterface
interface Observation {

  String YES = "yes";
  String NO = "no";

  /**
   * Looks.
   *
   * @return {@link #YES} for what a behaviour says, and otherwise what is there instead
   */
  String observe() throws Exception;

  static String yesIf(boolean condition) {
    return condition ? YES : NO;
  }
}
