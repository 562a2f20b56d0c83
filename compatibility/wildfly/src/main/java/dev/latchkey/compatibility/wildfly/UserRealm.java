package dev.latchkey.compatibility.wildfly;

import dev.latchkey.compatibility.container.ServerAuthentication;
import dev.latchkey.compatibility.container.War;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What makes Elytron know a user: the standard configuration of WildFly has more than the layers.
 */
final class UserRealm {

  private static final String NAME = War.SECURITY_DOMAIN;

  private static final List<Map<String, String>> REALM =
      List.of(Map.of("subsystem", "elytron"), Map.of("filesystem-realm", NAME));

  private static final List<Map<String, String>> DOMAIN =
      List.of(Map.of("subsystem", "elytron"), Map.of("security-domain", NAME));

  private static final List<Map<String, String>> APPLICATIONS =
      List.of(Map.of("subsystem", "undertow"), Map.of("application-security-domain", NAME));

  private UserRealm() {}

  static List<Map<String, ?>> operations() {
    return List.of(
        operation("add", REALM, Map.of("path", NAME, "relative-to", "jboss.server.data.dir")),
        operation("add-identity", REALM, Map.of("identity", ServerAuthentication.USER)),
        operation(
            "set-password",
            REALM,
            Map.of(
                "identity",
                ServerAuthentication.USER,
                "clear",
                Map.of("password", ServerAuthentication.PASSWORD))),
        operation("add", DOMAIN, domain()),
        operation("add", APPLICATIONS, Map.of("security-domain", NAME)));
  }

  private static Map<String, ?> domain() {
    return Map.of(
        "default-realm",
        NAME,
        "realms",
        List.of(Map.of("realm", NAME)),
        "permission-mapper",
        "default-permission-mapper");
  }

  private static Map<String, ?> operation(
      String name, List<Map<String, String>> address, Map<String, ?> with) {
    Map<String, Object> operation = new HashMap<>(with);
    operation.put("operation", name);
    operation.put("address", address);
    return operation;
  }
}
