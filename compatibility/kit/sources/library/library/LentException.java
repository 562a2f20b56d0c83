package library;

/** Somebody else has it. */
public class LentException extends RuntimeException {

  private static final long serialVersionUID = 1L;
}
