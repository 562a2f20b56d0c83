package dev.latchkey.compatibility.behaviour;

import dev.latchkey.compatibility.container.Behaviour;
import dev.latchkey.compatibility.container.CompiledApplication;
import dev.latchkey.compatibility.container.Container;
import dev.latchkey.compatibility.container.RawClient.Answer;
import dev.latchkey.compatibility.container.ServerAuthentication;
import dev.latchkey.compatibility.container.WireRequest;
import dev.latchkey.compatibility.served.Journal;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A server that asks for credentials by itself. No preflight has any, by the Fetch standard.
 *
 * @param open the library behind a server that asks nobody
 * @param module the library's classes
 */
record Authenticating(Library open, Path module) {

  private static final int UNAUTHORIZED = 401;

  /** What a list of verbs would forget. */
  private static final String UNLISTED = "PROPFIND";

  private static final List<String> VERBS =
      List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", UNLISTED);

  Map<Behaviour, Observation> observations() {
    Map<Behaviour, Observation> all = new EnumMap<>(Behaviour.class);
    all.put(Behaviour.SERVER_AUTHENTICATION, () -> preflight(ServerAuthentication.FOR_EVERY_VERB));
    all.put(
        Behaviour.SERVER_AUTHENTICATION_WITH_REMEDY,
        () -> preflight(ServerAuthentication.FOR_ALL_BUT_OPTIONS));
    return all;
  }

  private String preflight(ServerAuthentication authentication) throws Exception {
    Answer granted = preflight(open);
    try (Library closed = behind(authentication)) {
      requireThatItAuthenticates(closed);
      Answer answer = preflight(closed);
      return answer.accessControl().equals(granted.accessControl())
          ? Sharing.headers(answer, 204)
          : String.valueOf(answer.status());
    }
  }

  private static Answer preflight(Library library) {
    return library.preflight("books", "POST", Library.READER);
  }

  private Library behind(ServerAuthentication authentication) {
    return new Library(
        CompiledApplication.startBehind(
            authentication, module, Library.NAME, Library.properties(Map.of())));
  }

  /** Or else what becomes of a preflight says nothing. */
  private static void requireThatItAuthenticates(Library library) {
    for (String verb : VERBS) {
      WireRequest request = WireRequest.of(verb + " /api/books").with(Library.OWN).carrying("");
      int expected = Container.current().ownAnswer(request).orElse(UNAUTHORIZED);
      require(library.send(request).status() == expected && nothingRan(), verb);
    }
    Answer known = library.get("books", ServerAuthentication.credentials());
    require(Sharing.headers(known, 200).equals(Observation.YES), "the one who is known");
  }

  private static boolean nothingRan() {
    return Journal.entries().isEmpty();
  }

  private static void require(boolean condition, String what) {
    if (!condition) {
      throw new IllegalStateException("The server does not authenticate: " + what);
    }
  }
}
