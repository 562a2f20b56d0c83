package dev.latchkey.csrf;

import dev.latchkey.endpoint.EndpointFilter;
import dev.latchkey.policy.ApplicationFacts;
import dev.latchkey.policy.ApplicationFacts.Credential;
import dev.latchkey.policy.ApplicationFacts.Refusal;
import dev.latchkey.policy.EffectiveProtection;
import dev.latchkey.policy.EndpointSignature;
import dev.latchkey.policy.EndpointSignature.Trait;
import dev.latchkey.policy.Gate;
import dev.latchkey.policy.Protection;
import dev.latchkey.policy.Setting;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes gates for tests, by way of the one door that they have. */
final class GateBuilder {

  private List<String> publicOrigins = List.of();
  private Set<Credential> credentials = Set.of();
  private Set<Refusal> refused = Set.of();
  private Set<Gate> also = Set.of();
  private List<String> trusted = List.of();
  private List<String> consumes = List.of();
  private Set<Trait> traits = Set.of();
  private EndpointFilter sharing = EndpointFilter.UNDECLARED;
  private boolean establishesSession;
  private boolean acceptsMissingEvidence;
  private boolean reportOnly;

  static GateBuilder of(String... publicOrigins) {
    GateBuilder builder = new GateBuilder();
    builder.publicOrigins = List.of(publicOrigins);
    return builder;
  }

  GateBuilder credentials(Credential... all) {
    credentials = Set.of(all);
    return this;
  }

  GateBuilder refusing(Refusal... all) {
    refused = Set.of(all);
    return this;
  }

  GateBuilder also(Gate... all) {
    also = Set.of(all);
    return this;
  }

  GateBuilder trusting(String... all) {
    trusted = List.of(all);
    return this;
  }

  GateBuilder consuming(String... all) {
    consumes = List.of(all);
    return this;
  }

  GateBuilder sharing(EndpointFilter filter) {
    sharing = filter;
    return this;
  }

  GateBuilder stateChanging() {
    traits = Set.of(Trait.STATE_CHANGING);
    return this;
  }

  GateBuilder establishingSession() {
    establishesSession = true;
    return this;
  }

  GateBuilder acceptingMissingEvidence() {
    acceptsMissingEvidence = true;
    return this;
  }

  GateBuilder reportOnly() {
    reportOnly = true;
    return this;
  }

  ApplicationGates application() {
    return ApplicationGates.of(
        new ApplicationFacts(
            Setting.list("publicOrigins", publicOrigins),
            credentials,
            Optional.empty(),
            refused,
            List.of(),
            0),
        Optional.empty());
  }

  EffectiveProtection protection() {
    return new EffectiveProtection(
        also,
        trusted,
        Protection.DEFAULT_HEADER,
        "",
        establishesSession,
        acceptsMissingEvidence,
        reportOnly);
  }

  EndpointSignature signature(String verb) {
    return new EndpointSignature("R.m", verb, consumes, true, false, List.of(), List.of(), traits);
  }

  EndpointGate gate(String verb) {
    return application().gate(protection(), signature(verb), sharing);
  }

  EndpointGate unknown() {
    return application().unknown(protection());
  }

  EndpointGate bearer(String verb) {
    return application().bearer(signature(verb));
  }
}
