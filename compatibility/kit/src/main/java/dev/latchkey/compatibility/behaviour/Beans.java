package dev.latchkey.compatibility.behaviour;

import static dev.latchkey.compatibility.behaviour.Observation.yesIf;

import dev.latchkey.compatibility.container.BeanArchive;
import dev.latchkey.compatibility.container.Behaviour;
import dev.latchkey.compatibility.container.CompiledApplication;
import dev.latchkey.compatibility.container.WireRequest;
import dev.latchkey.compatibility.served.Journal;
import dev.latchkey.compatibility.served.JournalingListener;
import dev.latchkey.csrf.CsrfListener.Outcome;
import dev.latchkey.csrf.Reason;
import dev.latchkey.processor.Compilations;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Resources that are beans of CDI, which a container serves through proxies.
 *
 * @param module the classes of the café, whose sources stand below {@code sources/beans}
 */
record Beans(Path module) {

  private static final String APPLICATION = "beans.CafeApplication";

  static Beans compile(Path module) throws IOException {
    CompiledApplication.module(
        module, List.of(), Compilations.folder(Path.of("../kit/sources/beans")));
    // Some containers look for beans where there is a descriptor, and only there.
    BeanArchive.describe(module);
    return new Beans(module);
  }

  Map<Behaviour, Observation> observations() {
    Map<Behaviour, Observation> all = new EnumMap<>(Behaviour.class);
    all.put(Behaviour.BEAN_REQUEST, () -> protects("orders", "order"));
    all.put(Behaviour.BEAN_APPLICATION, () -> protects("counter", "count"));
    all.put(Behaviour.BEAN_LOCATED, () -> protects("counter/extras", "add"));
    all.put(Behaviour.BEAN_INTERCEPTED, () -> with(Map.of(), Beans::isInterceptedLater));
    all.put(Behaviour.BEAN_NAMED, this::named);
    all.put(Behaviour.BEAN_SUBCLASS, () -> with(Map.of(), Beans::protectsSubclass));
    return all;
  }

  private static WireRequest post(String path) {
    return WireRequest.of("POST /api/" + path, "Content-Type: text/plain").carrying("espresso");
  }

  private String with(Map<String, String> properties, Predicate<Library> observation)
      throws IOException {
    try (CompiledApplication cafe =
        CompiledApplication.start(List.of(module), List.of(APPLICATION), properties)) {
      return yesIf(observation.test(new Library(cafe)));
    }
  }

  private String protects(String path, String method) throws IOException {
    return with(Map.of(), cafe -> cafe.protects(post(path), method));
  }

  private static boolean isInterceptedLater(Library cafe) {
    return cafe.protects(post("orders"), "order")
        && Journal.entries().equals(List.of("auditor", "order"))
        && cafe.protects(post("counter"), "count")
        && Journal.entries().equals(List.of("auditor", "count"));
  }

  private String named() throws IOException {
    String accepted = JournalingListener.entry(Outcome.ACCEPTED, Reason.SAME_ORIGIN);
    return with(
        Map.of(JournalingListener.PROPERTY, "journal"),
        cafe -> {
          cafe.send(post("orders").with(Library.OWN));
          return Journal.entries().contains(accepted + " Orders.order");
        });
  }

  /** It serves its own path, or else nothing is said of the other. */
  private static boolean protectsSubclass(Library cafe) {
    cafe.send(post("greetings").with(Library.FOREIGN));
    return !Journal.entries().contains("write")
        && cafe.protects(post("greetings-in-writing"), "write");
  }
}
