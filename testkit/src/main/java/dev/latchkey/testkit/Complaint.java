package dev.latchkey.testkit;

import static java.util.stream.Collectors.joining;

import dev.latchkey.startup.PolicyProof;
import dev.latchkey.startup.PolicyProof.Installed;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What is wrong, and what to do about it. */
record Complaint(URI address, Map<PolicyProof, Reply> replies) {

  private static final int UNAVAILABLE = 503;

  private static final Set<Integer> LOGIN = Set.of(401, 403, 407);

  private static final String EXEMPT_OPTIONS =
      "If a login comes before it, exempt OPTIONS there: preflights carry no credentials, and are"
          + " turned away as well. ";

  /** The most harmful one first. */
  private static final String CAUSES =
      "If the container does not look into META-INF/services (CXF, Quarkus), or the application"
          + " has switched that off (jakarta.ws.rs.loadServices), nothing is protected there: add"
          + " Latchkey.classes() to what Application.getClasses() returns. If the application was"
          + " built from other sources than the test's class path, build and deploy it again. If"
          + " another one answers there, hand over the right address: scheme, host, port, context"
          + " path and @ApplicationPath.";

  Optional<String> text() {
    if (replies.values().stream().allMatch(reply -> reply.says(Installed.WHOLLY))) {
      return Optional.empty();
    }
    if (replies.values().stream().anyMatch(reply -> reply.says(Installed.WITHOUT_GATE))) {
      return Optional.of(withoutGate());
    }
    Predicate<Reply> proven = reply -> reply.installed().isPresent();
    return Optional.of(
        replies.values().stream().anyMatch(proven)
            ? partial(proven)
            : strange(replies.values().iterator().next()));
  }

  private String withoutGate() {
    return "Latchkey runs at %s without its gate: the container did not take the filter up, or does"
            .formatted(address)
        + " not inject ResourceInfo into it. Nothing there judges requests that change state."
        + " Register what Latchkey.classes() returns, and nothing less.";
  }

  private String partial(Predicate<Reply> proven) {
    return "At %s these policies are in force: %s. These of the test's class path are not: %s. %s"
        .formatted(
            address,
            names(proven),
            names(proven.negate()),
            "Build and deploy the application again, with the modules that hold them; or name the"
                + " resource classes that the test means.");
  }

  private String names(Predicate<Reply> which) {
    return replies.entrySet().stream()
        .filter(entry -> which.test(entry.getValue()))
        .map(entry -> entry.getKey().toString())
        .sorted()
        .collect(joining(", "));
  }

  private String strange(Reply reply) {
    int status = reply.status();
    if (status == UNAVAILABLE) {
      return seen(status)
          + "Latchkey answers this to everything when it has refused the start: the log says why,"
          + " after the words \"The start is refused\".";
    }
    if (reply.location().isPresent()) {
      return seen(status)
          + "It sends clients to %s. Hand over the address of the application itself."
              .formatted(reply.location().get());
    }
    return seen(status) + (LOGIN.contains(status) ? EXEMPT_OPTIONS : "") + CAUSES;
  }

  private String seen(int status) {
    return "OPTIONS %s is answered %d, and not by Latchkey with the policies %s. "
        .formatted(address, status, names(reply -> true));
  }
}
