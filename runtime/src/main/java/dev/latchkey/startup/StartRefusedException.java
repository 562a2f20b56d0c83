package dev.latchkey.startup;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Says why an application must not serve requests. The message is for the people who operate it; it
 * never reaches a response.
 */
public final class StartRefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Not written where the exception is serialized; the message says the same. */
  private final transient List<LocatedFinding> findings;

  /**
   * Refuses the start.
   *
   * @param message one or more whole sentences: what is wrong and what to do
   */
  public StartRefusedException(String message) {
    this(message, (Throwable) null);
  }

  /**
   * Refuses the start.
   *
   * @param message one or more whole sentences: what is wrong and what to do
   * @param cause what went wrong
   */
  public StartRefusedException(String message, Throwable cause) {
    super(message, cause);
    findings = List.of();
  }

  /**
   * Refuses the start for declarations that break rules.
   *
   * @param findings all of them
   */
  public StartRefusedException(List<LocatedFinding> findings) {
    super(
        findings.stream()
            .map(LocatedFinding::message)
            .collect(Collectors.joining("\n", "Declarations are refused:\n", "")));
    this.findings = List.copyOf(findings);
  }

  /**
   * The rules that declarations break.
   *
   * @return all of them, in the order of the message; empty if the start is refused for something
   *     else
   */
  public List<LocatedFinding> findings() {
    return findings == null ? List.of() : findings;
  }
}
