package dev.latchkey.samples.bank;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where one of the servers is. The policies of the bank refer to the same names, so that servers
 * and policies move together.
 *
 * @param who whose it is, at the beginning of a sentence
 * @param what the same in the middle
 * @param name the system property that moves it; the environment has it in upper case
 * @param host what browsers call this machine there
 * @param origin as the address bar of a browser shows it
 */
record Address(String who, String what, String name, String host, String origin) {

  /** The bank, if nobody says otherwise. */
  static final Address BANK =
      new Address(
          "The bank", "the bank", "bank.public-origin", "localhost", "http://localhost:8080");

  /** Its front end. */
  static final Address FRONT_END =
      new Address(
          "The front end", "its front end", "bank.front-end", "localhost", "http://localhost:8081");

  /** The attacker: another site, since {@code localhost} is a site of its own. */
  static final Address COUPONS =
      new Address(
          "Evil-coupons",
          "evil-coupons",
          "bank.evil-coupons",
          "evil-coupons.localhost",
          "http://evil-coupons.localhost:8082");

  private static final Pattern PORT = Pattern.compile("[1-9][0-9]{0,4}");

  private static final int HIGHEST_PORT = 65_535;

  /** Reads the places that a user of the sample can reach, in the order in which Latchkey does. */
  Address configured() {
    String property = System.getProperty(name);
    String value = property == null ? System.getenv(variable()) : property;
    return value == null ? this : at(value);
  }

  private String variable() {
    return name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
  }

  /** The same server somewhere else. */
  Address at(String elsewhere) {
    return new Address(who, what, name, host, elsewhere);
  }

  /** The port to listen on; empty if this is no address where the sample can serve pages. */
  OptionalInt port() {
    String base = "http://" + host + ":";
    Matcher digits = PORT.matcher(origin.startsWith(base) ? origin.substring(base.length()) : "");
    int port = digits.matches() ? Integer.parseInt(digits.group()) : 0;
    return port == 0 || port > HIGHEST_PORT ? OptionalInt.empty() : OptionalInt.of(port);
  }
}
