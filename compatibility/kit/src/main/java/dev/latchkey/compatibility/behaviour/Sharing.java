package dev.latchkey.compatibility.behaviour;

import dev.latchkey.compatibility.container.Behaviour;
import dev.latchkey.compatibility.container.RawClient.Answer;
import dev.latchkey.compatibility.container.WireRequest;
import dev.latchkey.compatibility.served.Journal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What scripts of another origin may read.
 *
 * @param library what serves it
 */
record Sharing(Library library) {

  private static final String ALLOW_ORIGIN = "Access-Control-Allow-Origin";

  Map<Behaviour, Observation> observations() {
    Map<Behaviour, Observation> all = new EnumMap<>(Behaviour.class);
    all.put(Behaviour.PREFLIGHT, this::preflight);
    all.put(Behaviour.EXPRESSION, this::expression);
    all.put(Behaviour.SUCCESS, () -> headers(library.get("books"), 200));
    all.put(Behaviour.NOT_FOUND, () -> response("missing", 404));
    all.put(Behaviour.MAPPED, () -> response("lent", 409));
    all.put(Behaviour.UNMAPPED, () -> response("torn", 500));
    all.put(Behaviour.UNAUTHORIZED, () -> response("private", 401));
    all.put(Behaviour.FORBIDDEN, () -> response("forbidden", 403));
    all.put(Behaviour.METHOD_NOT_ALLOWED, () -> headers(send("DELETE", "responses/json"), 405));
    all.put(Behaviour.NOT_ACCEPTABLE, () -> response("json", 406, "Accept: text/html"));
    all.put(Behaviour.UNSUPPORTED, this::unsupported);
    all.put(Behaviour.SUSPENDED, () -> response("suspended", 200));
    all.put(Behaviour.STAGE, () -> response("stage", 200));
    all.put(Behaviour.STREAMED, () -> response("streamed", 200));
    all.put(Behaviour.EVENTS, () -> response("events", 200));
    all.put(Behaviour.NOWHERE, this::nowhere);
    return all;
  }

  private String preflight() {
    Answer answer = library.preflight("responses/private", "GET", Library.READER);
    return Journal.entries().isEmpty() ? headers(answer, 204) : "authentication first";
  }

  private String expression() {
    Answer granted = library.preflight("books/12", "PUT", Library.READER);
    Answer nothingThere = library.preflight("books/twelve", "PUT", Library.READER);
    return nothingThere.accessControl().isEmpty() ? headers(granted, 204) : "too many";
  }

  private String response(String path, int status, String... with) {
    return headers(library.get("responses/" + path, with), status);
  }

  private String unsupported() {
    WireRequest text =
        WireRequest.of("PUT /api/responses/json")
            .with(Library.OWN.subList(0, 3))
            .with("Origin: " + Library.READER, "Content-Type: text/plain")
            .carrying("{}");
    return headers(library.send(text), 415);
  }

  private Answer send(String verb, String path) {
    return library.send(
        WireRequest.of(
            verb + " /api/" + path, "Host: library.example", "Origin: " + Library.READER));
  }

  private String nowhere() {
    Answer answer = library.get("nowhere");
    return answer.status() == 404 && answer.accessControl().isEmpty()
        ? Observation.YES
        : String.valueOf(answer.status());
  }

  /** What is written on a response that the reader may read. */
  static String headers(Answer answer, int status) {
    if (answer.status() != status) {
      return String.valueOf(answer.status());
    }
    boolean allowed = answer.values(ALLOW_ORIGIN).equals(List.of(Library.READER));
    return allowed && answer.tokens("Vary").contains("Origin") ? Observation.YES : "lost";
  }
}
