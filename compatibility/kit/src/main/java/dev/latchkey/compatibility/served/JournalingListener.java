package dev.latchkey.compatibility.served;

import dev.latchkey.csrf.CsrfListener;
import dev.latchkey.csrf.Reason;

/** Writes down what the gates decide. */
public final class JournalingListener implements CsrfListener {

  /** The property of an application that holds it. */
  public static final String PROPERTY = CsrfListener.class.getName();

  private static final String PREFIX = "gate: ";

  /** How an entry of the journal about a decision begins; the endpoint follows. */
  public static String entry(Outcome outcome, Reason reason) {
    return PREFIX + outcome + " " + reason;
  }

  /** Whether an entry of the journal is about a decision. */
  public static boolean wrote(String entry) {
    return entry.startsWith(PREFIX);
  }

  @Override
  public void decided(Outcome outcome, Reason reason, String endpoint) {
    Journal.ran(entry(outcome, reason) + " " + endpoint);
  }
}
