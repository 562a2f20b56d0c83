package dev.latchkey.compatibility.behaviour;

import static dev.latchkey.compatibility.behaviour.Observation.yesIf;

import dev.latchkey.compatibility.container.Behaviour;
import dev.latchkey.compatibility.container.RawClient.Answer;
import dev.latchkey.compatibility.container.WireRequest;
import dev.latchkey.compatibility.served.Journal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Whose requests are accepted.
 *
 * @param library what serves it
 */
record Writing(Library library) {

  private static final int OK = 200;
  private static final int FORBIDDEN = 403;

  Map<Behaviour, Observation> observations() {
    Map<Behaviour, Observation> all = new EnumMap<>(Behaviour.class);
    all.put(Behaviour.GATE_FIRST, this::gateFirst);
    all.put(Behaviour.PROBLEM, this::problem);
    all.put(Behaviour.TRUSTED, this::trusted);
    all.put(Behaviour.INHERITED, this::inherited);
    all.put(Behaviour.INTERFACE, () -> yesIf(library.protects(post("room"), "enter")));
    all.put(Behaviour.LOCATOR, () -> yesIf(library.protects(post("books/7/loans"), "renew")));
    all.put(Behaviour.OVERRIDE, this::override);
    all.put(Behaviour.TOKENS, () -> opens("tokens"));
    all.put(Behaviour.TOKENS_OF_CONFIGURATION, () -> opens("tokens/configuration"));
    all.put(Behaviour.SESSION_COOKIE, this::sessionCookie);
    return all;
  }

  private static WireRequest post(String path) {
    return WireRequest.of("POST /api/" + path, "Content-Type: text/plain").carrying("reader");
  }

  private String gateFirst() {
    boolean stopped = library.protects(post("books"), "lend");
    return yesIf(stopped && Journal.entries().equals(List.of("authentication", "lend")));
  }

  private String problem() {
    Answer answer = library.send(post("books").with(Library.FOREIGN));
    String type = "application/problem+json";
    return yesIf(
        answer.status() == FORBIDDEN
            && answer.values("Content-Type").equals(List.of(type))
            && answer.body().contains("\"status\":403"));
  }

  private String trusted() {
    Answer reader = library.send(post("books").with(Library.from(Library.READER)));
    boolean ran = reader.status() == OK && Journal.entries().contains("lend");
    boolean readable =
        reader.values("Access-Control-Allow-Origin").equals(List.of(Library.READER))
            && reader.values("Access-Control-Allow-Credentials").equals(List.of("true"));
    return yesIf(ran && readable && library.protects(post("books"), "lend"));
  }

  private String inherited() {
    return yesIf(
        library.protects(post("maps/inherited"), "inherited")
            && library.protects(post("maps/overridden"), "overridden"));
  }

  private String override() {
    return yesIf(
        library.protects(post("books").with("X-HTTP-Method-Override: GET"), "list")
            && library.protects(post("maps").with("X-HTTP-Method-Override: DELETE"), "discard"));
  }

  private String opens(String mint) {
    Answer minted = library.get(mint, Library.SESSION);
    if (minted.status() != OK) {
      return String.valueOf(minted.status());
    }
    boolean refused = library.send(post("fines").with(Library.OWN)).status() == FORBIDDEN;
    library.send(post("fines").with(Library.OWN).with("X-CSRF-Token: " + minted.body()));
    return yesIf(refused && Journal.entries().contains("pay"));
  }

  private String sessionCookie() {
    List<String> cookies = library.get("tokens/session").values("Set-Cookie");
    List<String> parts =
        cookies.stream().flatMap(it -> Stream.of(it.split("; "))).sorted().toList();
    return yesIf(
        parts.equals(
            List.of("HttpOnly", "Path=/", "SameSite=None", "Secure", "__Host-session=new")));
  }
}
