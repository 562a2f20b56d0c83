package dev.latchkey.compatibility.behaviour;

import static dev.latchkey.compatibility.behaviour.Observation.yesIf;

import dev.latchkey.compatibility.container.Behaviour;
import dev.latchkey.compatibility.container.WireRequest;
import dev.latchkey.compatibility.served.Journal;
import java.util.EnumMap;
import java.util.Map;

/**
 * What a container makes of a request before anybody else sees it.
 *
 * @param library what serves it
 */
record Requests(Library library) {

  private static final String JSON = "Content-Type: application/json";

  Map<Behaviour, Observation> observations() {
    Map<Behaviour, Observation> all = new EnumMap<>(Behaviour.class);
    all.put(Behaviour.CASE_OF_VERBS, this::lowerCase);
    all.put(Behaviour.EMPTY_SEGMENTS, () -> yesIf(!reaches(of("GET /api//books"), "list")));
    all.put(Behaviour.HIDDEN_CLASS, this::hidden);
    all.put(Behaviour.COOKIE_OCTETS, this::octets);
    all.put(Behaviour.UNTYPED, this::untyped);
    all.put(Behaviour.REPEATED_TYPES, this::repeated);
    return all;
  }

  private static WireRequest of(String line) {
    return WireRequest.of(line).with(Library.OWN);
  }

  private boolean reaches(WireRequest request, String method) {
    library.send(request);
    return Journal.entries().contains(method);
  }

  /** The gate lets everybody read. */
  private String lowerCase() {
    return yesIf(!reaches(WireRequest.of("get /api/books").with(Library.FOREIGN), "list"));
  }

  private String octets() {
    int status = library.get("tokens", "Cookie: __Host-session=caf\u00e9").status();
    return status == 200 ? Observation.YES : String.valueOf(status);
  }

  private String hidden() {
    int status = library.send(of("POST /api/books/7/copies")).status();
    return Journal.entries().contains("copy") ? Observation.YES : String.valueOf(status);
  }

  private String untyped() {
    WireRequest request = of("PUT /api/books/7").carrying("{}");
    int status = library.send(request).status();
    return Journal.entries().contains("shelve") ? Observation.YES : String.valueOf(status);
  }

  private String repeated() {
    WireRequest typed = of("POST /api/notices").with(JSON);
    return yesIf(
        reaches(typed.carrying("{}"), "pin")
            && !reaches(typed.with("Content-Type: text/plain").carrying("{}"), "pin"));
  }
}
