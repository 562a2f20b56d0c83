package dev.latchkey.compatibility.container;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** What a server asks for by itself, of whatever path, before it calls any application. */
public enum ServerAuthentication {
  /** Nothing. */
  NONE(""),

  /** A name and a password, for every verb. */
  FOR_EVERY_VERB(""),

  /** The same, but for the verb that preflights have. */
  FOR_ALL_BUT_OPTIONS("<http-method-omission>OPTIONS</http-method-omission>");

  /** What follows for whoever exempts {@code OPTIONS}. */
  public static final String OPEN_THEN =
      "Whatever an `OPTIONS` runs is open then (README, What it does not do).";

  /** The one that the server knows. */
  public static final String USER = "reader";

  public static final String PASSWORD = "secret-of-the-reader";

  private static final String DESCRIPTOR =
      """
      <security-constraint>
        <web-resource-collection>
          <web-resource-name>everything</web-resource-name>
          <url-pattern>/*</url-pattern>
          %s
        </web-resource-collection>
        <auth-constraint>
          <role-name>**</role-name>
        </auth-constraint>
      </security-constraint>
      <login-config>
        <auth-method>BASIC</auth-method>
      </login-config>
      """;

  private final String verbs;

  ServerAuthentication(String verbs) {
    this.verbs = verbs;
  }

  public boolean isAsked() {
    return this != NONE;
  }

  /** Whether {@code OPTIONS} needs none, where others do. */
  public boolean exemptsOptions() {
    return this == FOR_ALL_BUT_OPTIONS;
  }

  /** What stands in the collection of a constraint. */
  String verbs() {
    return verbs;
  }

  /** What a {@code web.xml} says of it. */
  public String webXml() {
    return isAsked() ? DESCRIPTOR.formatted(verbs) : "";
  }

  /** The header line of whoever is known. */
  public static String credentials() {
    byte[] pair = (USER + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8);
    return "Authorization: Basic " + Base64.getEncoder().encodeToString(pair);
  }
}
