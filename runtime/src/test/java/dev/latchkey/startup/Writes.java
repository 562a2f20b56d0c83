package dev.latchkey.startup;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.latchkey.endpoint.EndpointFilter;
import dev.latchkey.endpoint.Endpoints;
import dev.latchkey.endpoint.FactsDeclaration;
import dev.latchkey.endpoint.GeneratedPolicies;
import dev.latchkey.endpoint.ProtectionDeclaration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** An endpoint that changes state, and what start-up says of it. */
final class Writes {

  static final String PARTNER = "https://partner.example";

  static final ProtectionDeclaration PLAIN = ProtectionDeclaration.on("Resource", "TYPE").declare();

  private Writes() {}

  static final class Resource {}

  static final class Other {}

  static final class App {}

  static Endpoints.Rows write(Endpoints all, EndpointFilter filter) {
    return all.resource(Resource.class, "a")
        .add("write()", "POST", "", filter)
        .reads("Resource.write", "entity", List.of("application/json"), List.of(), List.of());
  }

  static Endpoints.Rows write(Endpoints all) {
    return write(all, EndpointFilter.UNDECLARED);
  }

  /** The compiler that sees the facts sees the whole. */
  static void stateFacts(Endpoints all) {
    all.closedWorld();
    all.browserFacing(
        FactsDeclaration.on("Bank")
            .publicOrigins("https://bank.example")
            .credentials("COOKIE")
            .declare());
  }

  /** Starts {@link App}. */
  static StartUp start(GeneratedPolicies... policies) {
    return StartUp.check(
        Registrations.of(List.of(policies)),
        Generated.lookup(Map.of("wide", "https://*.bank.example")),
        new RunningApplication(App.class, true));
  }

  static StartUp start(Consumer<Endpoints> rows) {
    return start(new Generated(rows));
  }

  /** Place and rule of each error. */
  static List<String> errors(StartUp startUp) {
    return catchThrowableOfType(StartRefusedException.class, startUp::requireNoErrors)
        .findings()
        .stream()
        .map(Writes::place)
        .toList();
  }

  /** Place and rule of each warning. */
  static List<String> warnings(StartUp startUp) {
    startUp.requireNoErrors();
    return startUp.warnings().stream().map(Writes::place).toList();
  }

  private static String place(LocatedFinding located) {
    String message = located.message();
    return message.substring(0, message.indexOf(']', message.indexOf("[latchkey:")) + 1);
  }
}
