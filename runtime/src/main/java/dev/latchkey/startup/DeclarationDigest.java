package dev.latchkey.startup;

import dev.latchkey.endpoint.EndpointFilter;
import dev.latchkey.endpoint.FactsDeclaration;
import dev.latchkey.endpoint.PolicyDeclaration;
import dev.latchkey.endpoint.ProtectionDeclaration;
import dev.latchkey.policy.ApplicationFacts;
import dev.latchkey.policy.Policy;
import dev.latchkey.policy.Protection;
import dev.latchkey.policy.SessionCookie;
import dev.latchkey.policy.Setting;
import java.util.List;
import java.util.Optional;

/** Puts declarations into a digest as they stand in the source, references unresolved. */
record DeclarationDigest(TextDigest digest) {

  void policy(PolicyDeclaration declaration) {
    Policy policy = declaration.policy();
    digest.say("policy", declaration.owner(), policy.scope().name());
    settings(policy.origins());
    settings(policy.methods());
    settings(policy.allowedHeaders());
    settings(policy.exposedHeaders());
    digest
        .say(String.valueOf(policy.allowCredentials()), String.valueOf(policy.maxAge()))
        .set(policy.overrules());
  }

  void protection(ProtectionDeclaration declaration) {
    Protection protection = declaration.protection();
    digest.say("protection", declaration.owner(), protection.scope().name());
    digest.set(protection.also()).set(protection.overrules());
    digest.say(String.valueOf(protection.trustedOrigins().isPresent()));
    settings(protection.trustedOrigins().orElse(List.of()));
    setting(protection.header());
    setting(protection.tokenScope());
    setting(protection.reportOnly());
    digest.say(String.valueOf(protection.establishesSession()));
  }

  void facts(FactsDeclaration declaration) {
    ApplicationFacts facts = declaration.facts();
    digest.say("facts", declaration.owner(), String.valueOf(facts.tokenMaxAge()));
    settings(facts.publicOrigins());
    settings(facts.tokenKeys());
    digest.set(facts.credentials()).set(facts.refuse());
    facts.sessionCookie().ifPresent(this::cookie);
  }

  private void cookie(SessionCookie cookie) {
    digest.say("cookie", cookie.name().text(), cookie.path().text(), cookie.sameSite().name());
    setting(cookie.domain());
    setting(cookie.beforeLogin());
    digest.say(
        String.valueOf(cookie.secure()),
        String.valueOf(cookie.httpOnly()),
        String.valueOf(cookie.partitioned()));
  }

  /** What a generated filter decides about an endpoint of a verb. */
  void filter(EndpointFilter filter, String verb) {
    String kind =
        filter == EndpointFilter.UNDECLARED || filter == EndpointFilter.NOT_SHARED
            ? filter.toString()
            : "shared";
    digest
        .say(kind, filter.allowedHeaders(), filter.exposedHeaders(), filter.maxAge())
        .list(filter.origins())
        .say(
            String.valueOf(filter.allowsMethod(verb)),
            String.valueOf(filter.anyMethod()),
            String.valueOf(filter.allowCredentials()));
  }

  private void settings(List<Setting> settings) {
    digest.list(settings.stream().map(Setting::text).toList());
  }

  private void setting(Optional<Setting> setting) {
    digest.say(setting.map(Setting::text).orElse(null));
  }
}
