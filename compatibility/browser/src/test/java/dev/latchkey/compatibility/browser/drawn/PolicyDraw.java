package dev.latchkey.compatibility.browser.drawn;

import dev.latchkey.compatibility.browser.drawn.DrawnEndpoint.Gate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Draws policies that the rules accept; the compiler says if one is not. */
final class PolicyDraw {

  private static final List<String> SECURE =
      List.of(
          "https://app.bank.example",
          "https://bank.example",
          "https://partner.example",
          "https://partner.example:8443",
          "https://*.bank.example",
          "https://*.partner.example");

  private static final List<String> LOCAL = List.of("http://localhost:5173");
  private static final List<String> PLAIN =
      List.of("http://app.bank.example", "http://app.plain.example");

  private static final List<String> VERBS = List.of("POST", "PUT", "PATCH", "DELETE", "PURGE");
  private static final List<String> TYPES =
      List.of(
          DrawnEndpoint.NO_ENTITY,
          DrawnEndpoint.ANY_TYPE,
          DrawnEndpoint.JSON,
          DrawnEndpoint.FORM,
          DrawnEndpoint.TEXT);

  private static final List<Integer> AGES = List.of(0, -1, 1, 600, 7200, 86400);

  private final Draw draw;

  PolicyDraw(Draw draw) {
    this.draw = draw;
  }

  DrawnPolicy policy(int number) {
    boolean credentials = draw.percent(45);
    List<DrawnEndpoint> endpoints = endpoints(credentials);
    return new DrawnPolicy(
        number,
        origins(credentials),
        methods(credentials, endpoints),
        allowedHeaders(credentials, endpoints),
        exposedHeaders(credentials),
        credentials,
        draw.oneOf(AGES),
        endpoints);
  }

  private List<String> origins(boolean credentials) {
    if (!credentials && draw.percent(30)) {
      return List.of(DrawnPolicy.ANY);
    }
    List<String> all = new ArrayList<>(SECURE);
    if (!credentials) {
      all.addAll(LOCAL);
      all.addAll(PLAIN);
    }
    return draw.atLeastOneOf(all);
  }

  private List<DrawnEndpoint> endpoints(boolean credentials) {
    List<DrawnEndpoint> endpoints = new ArrayList<>();
    endpoints.add(new DrawnEndpoint("GET", DrawnEndpoint.NO_ENTITY, Gate.NONE, true));
    Set<String> verbs = new LinkedHashSet<>(draw.atLeastOneOf(VERBS));
    if (draw.percent(50)) {
      verbs.add("POST");
    }
    for (String verb : verbs) {
      endpoints.add(endpoint(verb, credentials));
    }
    return endpoints;
  }

  private DrawnEndpoint endpoint(String verb, boolean credentials) {
    String consumes = draw.oneOf(TYPES);
    return new DrawnEndpoint(verb, consumes, gate(consumes, credentials), draw.percent(90));
  }

  /** The gate of content types wants one that a form does not have. */
  private Gate gate(String consumes, boolean credentials) {
    if (consumes.equals(DrawnEndpoint.JSON) && draw.percent(40)) {
      return Gate.CONTENT_TYPE;
    }
    if (draw.percent(25)) {
      return Gate.CUSTOM_HEADER;
    }
    // Credentials are not shared where nothing is protected.
    return !credentials && draw.percent(30) ? Gate.EXEMPT : Gate.ORIGIN;
  }

  /** With credentials a verb that needs no listing has to be listed all the same. */
  private List<String> methods(boolean credentials, List<DrawnEndpoint> endpoints) {
    if (draw.percent(50)) {
      return null;
    }
    if (!credentials && draw.percent(20)) {
      return List.of(DrawnPolicy.ANY);
    }
    List<String> shared =
        endpoints.stream().filter(DrawnEndpoint::isShared).map(DrawnEndpoint::verb).toList();
    return shared.stream()
        .filter(verb -> credentials && DrawnEndpoint.SAFELISTED.contains(verb) || draw.percent(60))
        .toList();
  }

  /** A list without {@code INFERRED} has what the endpoints cannot do without. */
  private List<String> allowedHeaders(boolean credentials, List<DrawnEndpoint> endpoints) {
    if (draw.percent(40)) {
      return null;
    }
    if (!credentials && draw.percent(35)) {
      return List.of(DrawnPolicy.ANY);
    }
    Set<String> names = new LinkedHashSet<>();
    if (draw.percent(50)) {
      names.add(DrawnPolicy.INFERRED);
    } else {
      names.addAll(needed(endpoints));
    }
    names.addAll(draw.someOf(50, List.of("X-Trace", "Authorization", "Accept")));
    return List.copyOf(names);
  }

  static List<String> needed(List<DrawnEndpoint> endpoints) {
    List<String> needed = new ArrayList<>();
    if (endpoints.stream().anyMatch(it -> it.isShared() && it.wantsContentType())) {
      needed.add("Content-Type");
    }
    if (endpoints.stream().anyMatch(it -> it.isShared() && it.gate() == Gate.CUSTOM_HEADER)) {
      needed.add("X-CSRF-Token");
    }
    return needed;
  }

  private List<String> exposedHeaders(boolean credentials) {
    if (!credentials && draw.percent(20)) {
      return List.of(DrawnPolicy.ANY);
    }
    return draw.someOf(50, List.of("ETag", "X-Total"));
  }
}
