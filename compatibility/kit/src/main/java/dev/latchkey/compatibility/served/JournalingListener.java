package dev.latchkey.compatibility.served;

import dev.latchkey.csrf.CsrfListener;
import dev.latchkey.csrf.Verdict;

/** Writes down what the gates decide. */
public final class JournalingListener implements CsrfListener {

  /** The property of an application that holds it. */
  public static final String PROPERTY = CsrfListener.class.getName();

  @Override
  public void decided(Outcome outcome, Verdict verdict, String endpoint) {
    Journal.ran(outcome + " " + verdict + " " + endpoint);
  }
}
