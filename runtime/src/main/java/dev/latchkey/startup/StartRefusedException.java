package dev.latchkey.startup;

/**
 * Says why an application must not serve requests. The message is for the people who operate it; it
 * never reaches a response.
 */
public final class StartRefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * Refuses the start.
   *
   * @param message one or more whole sentences: what is wrong and what to do
   */
  public StartRefusedException(String message) {
    super(message);
  }

  /**
   * Refuses the start.
   *
   * @param message one or more whole sentences: what is wrong and what to do
   * @param cause what went wrong
   */
  public StartRefusedException(String message, Throwable cause) {
    super(message, cause);
  }
}
