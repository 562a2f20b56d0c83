package dev.latchkey.compatibility.quarkus;

import dev.latchkey.compatibility.container.ServerAuthentication;
import java.util.HashMap;
import java.util.Map;

/** What an {@code application.properties} says of who may ask for what. */
final class Authentication {

  private static final String PERMISSION = "quarkus.http.auth.permission.";
  private static final String USERS = "quarkus.security.users.embedded.";
  private static final String ANY_PATH = "/*";

  private Authentication() {}

  static Map<String, String> properties(ServerAuthentication authentication) {
    Map<String, String> all = new HashMap<>();
    if (authentication.isAsked()) {
      all.putAll(user());
      all.put(PERMISSION + "everything.paths", ANY_PATH);
      all.put(PERMISSION + "everything.policy", "authenticated");
    }
    if (authentication.exemptsOptions()) {
      all.put(PERMISSION + "preflights.paths", ANY_PATH);
      all.put(PERMISSION + "preflights.methods", "OPTIONS");
      all.put(PERMISSION + "preflights.policy", "permit");
    }
    return all;
  }

  private static Map<String, String> user() {
    return Map.of(
        "quarkus.http.auth.basic",
        "true",
        USERS + "enabled",
        "true",
        USERS + "plain-text",
        "true",
        USERS + "users." + ServerAuthentication.USER,
        ServerAuthentication.PASSWORD,
        USERS + "roles." + ServerAuthentication.USER,
        ServerAuthentication.USER);
  }
}
