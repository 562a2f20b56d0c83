package dev.latchkey.processor.check;

import dev.latchkey.policy.CsrfFinding;
import dev.latchkey.policy.CsrfFinding.Subject;
import dev.latchkey.policy.Finding;
import dev.latchkey.processor.model.Application;
import dev.latchkey.processor.model.Endpoint;
import dev.latchkey.processor.model.Guard;
import dev.latchkey.processor.model.Guard.DeclaredProtection;
import dev.latchkey.processor.model.Guarded;
import dev.latchkey.processor.model.Place;
import dev.latchkey.processor.model.Program;
import dev.latchkey.processor.model.Sharing;
import java.util.List;
import java.util.Optional;

/** Where in the sources that stands which a finding about an endpoint is about. */
final class GuardPlaces {

  private static final String CONSUMES = "consumes";

  private final Application application;

  GuardPlaces(Program program) {
    this.application = program.application();
  }

  Problem problem(Guarded guarded, CsrfFinding found) {
    Place place = place(guarded.endpoint(), found);
    return usedBy(guarded, Problem.at(place, found.finding()));
  }

  /** The same problem, with what to name where its place lies in another compilation. */
  Problem usedBy(Guarded guarded, Problem problem) {
    return new Problem(problem.finding(), problem.place(), Optional.of(guarded.resource().type()));
  }

  private Place place(Endpoint endpoint, CsrfFinding found) {
    Subject subject = found.subject();
    if (subject instanceof Subject.OfProtection protection) {
      return endpoint.guard().declarations().get(protection.index()).place();
    }
    if (subject instanceof Subject.OfExemption && endpoint.guard() instanceof Guard.Exempt exempt) {
      return exempt.exemption().place();
    }
    if (subject instanceof Subject.Sharing
        && endpoint.sharing() instanceof Sharing.Declared declared) {
      return declared.place();
    }
    return subject instanceof Subject.Application
        ? ofApplication(endpoint)
        : ofMethod(endpoint, found.finding());
  }

  private static Place ofMethod(Endpoint endpoint, Finding finding) {
    return finding.pointer().attribute().equals(CONSUMES)
        ? endpoint.consumes()
        : Place.of(endpoint.method());
  }

  /** The statement that is missing is missed on the application, or where it is needed first. */
  private Place ofApplication(Endpoint endpoint) {
    if (!application.statements().isEmpty()) {
      return application.statements().get(0).place();
    }
    if (!application.concrete().isEmpty()) {
      return Place.of(application.concrete().get(0));
    }
    List<DeclaredProtection> protections = endpoint.guard().declarations();
    return protections.isEmpty() ? Place.of(endpoint.method()) : protections.get(0).place();
  }
}
