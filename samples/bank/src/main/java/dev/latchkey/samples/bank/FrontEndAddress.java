package dev.latchkey.samples.bank;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the front end is. The policies of the bank refer to the same name, so that front end and
 * policies move together.
 *
 * @param origin as the address bar of a browser shows it
 */
record FrontEndAddress(String origin) {

  /** The system property; the environment has it as {@code BANK_FRONT_END}. */
  static final String NAME = "bank.front-end";

  /** Where it is if nobody says. */
  static final FrontEndAddress DEFAULT = new FrontEndAddress("http://localhost:8081");

  private static final Pattern LOCAL = Pattern.compile("http://localhost:([1-9][0-9]{0,4})");

  private static final int HIGHEST_PORT = 65_535;

  /** Reads the places that a user of the sample can reach, in the order in which Latchkey does. */
  static FrontEndAddress configured() {
    String property = System.getProperty(NAME);
    String value = property == null ? System.getenv("BANK_FRONT_END") : property;
    return value == null ? DEFAULT : new FrontEndAddress(value);
  }

  /** The port to listen on; empty if this is no address where the sample can serve pages. */
  OptionalInt port() {
    Matcher local = LOCAL.matcher(origin);
    int port = local.matches() ? Integer.parseInt(local.group(1)) : 0;
    return port == 0 || port > HIGHEST_PORT ? OptionalInt.empty() : OptionalInt.of(port);
  }
}
