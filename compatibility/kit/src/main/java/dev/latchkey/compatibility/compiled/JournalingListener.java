package dev.latchkey.compatibility.compiled;

import dev.latchkey.compatibility.container.Journal;
import dev.latchkey.csrf.CsrfListener;
import dev.latchkey.csrf.Verdict;

/** Writes down what the gates decide. */
final class JournalingListener implements CsrfListener {

  /** The property of an application that holds it. */
  static final String PROPERTY = CsrfListener.class.getName();

  @Override
  public void decided(Outcome outcome, Verdict verdict, String endpoint) {
    Journal.ran(outcome + " " + verdict + " " + endpoint);
  }
}
