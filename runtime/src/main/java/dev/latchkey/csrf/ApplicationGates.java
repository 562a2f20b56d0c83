package dev.latchkey.csrf;

import dev.latchkey.endpoint.EndpointFilter;
import dev.latchkey.policy.ApplicationFacts;
import dev.latchkey.policy.ApplicationFacts.Credential;
import dev.latchkey.policy.EffectiveProtection;
import dev.latchkey.policy.EndpointSignature;
import dev.latchkey.policy.EndpointSignature.Trait;
import dev.latchkey.policy.Gate;
import dev.latchkey.policy.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes the gates of one application, when it starts.
 *
 * <p>A gate refuses more than the origin. A {@code GET} that changes state, and one of which a
 * filter made another verb, is open to links: for those {@code Sec-Fetch-Site: none} is refused,
 * which a link from a mail program has, and so is every prefetch, also one of the own pages, since
 * a browser that fetches ahead was not asked to.
 */
public final class ApplicationGates {

  private final ApplicationFacts facts;
  private final Optional<Tokens> tokens;
  private final OwnOrigins own;
  private final AmbientCredentials ambient;

  private ApplicationGates(ApplicationFacts facts, Optional<Tokens> tokens, OwnOrigins own) {
    this.facts = facts;
    this.tokens = tokens;
    this.own = own;
    this.ambient =
        new AmbientCredentials(facts.credentials().contains(Credential.CLIENT_CERTIFICATE));
  }

  /**
   * Gates of an application.
   *
   * @param facts what is known of it, with references replaced by their values
   * @param tokens what verifies tokens; without it a gate that demands one refuses every request
   * @return what makes its gates
   * @throws IllegalArgumentException if a public origin is not canonical, which start-up refuses
   */
  public static ApplicationGates of(ApplicationFacts facts, Optional<Tokens> tokens) {
    List<String> origins = facts.publicOrigins().stream().map(Setting::text).toList();
    OwnOrigins own = origins.isEmpty() ? new AddressedOrigin() : new DeclaredOrigins(origins);
    return new ApplicationGates(facts, tokens, own);
  }

  /**
   * Whether {@link EndpointGate#judge} needs the request's scheme.
   *
   * @return {@code true} if no public origin is declared
   */
  public boolean needsScheme() {
    return !own.areDeclared();
  }

  /**
   * The gates of an endpoint under a protection: the origin gate, and behind it those that the
   * protection names. A bearer-only application's gate refuses ambient credentials as well.
   *
   * @param protection what the gates hold
   * @param signature the endpoint
   * @param sharing who may read its responses
   * @return the gate
   * @throws IllegalArgumentException if a trusted origin is no pattern or {@code *}, which start-up
   *     refuses
   */
  public EndpointGate gate(
      EffectiveProtection protection, EndpointSignature signature, EndpointFilter sharing) {
    boolean stateChanging = signature.traits().contains(Trait.STATE_CHANGING);
    List<FurtherGate> further = new ArrayList<>();
    if (protection.also().contains(Gate.CONTENT_TYPE)) {
      further.add(new ContentTypeGate(signature.consumes()));
    }
    if (protection.also().contains(Gate.CUSTOM_HEADER)) {
      further.add(new CustomHeader(protection.header()));
    }
    if (protection.also().contains(Gate.TOKEN)) {
      further.add(new RequiredToken(tokens, protection.header(), protection.tokenScope()));
    }
    return new ProtectedGate(
        Safety.of(signature),
        onlyBearer(),
        originGate(protection, sharing, stateChanging),
        further,
        protection.reportOnly());
  }

  /**
   * The gate of an unsafe endpoint of a bearer-only application without a protection: it refuses
   * what a browser attaches by itself.
   *
   * @param signature the endpoint
   * @return the gate
   */
  public EndpointGate bearer(EndpointSignature signature) {
    return new BearerGate(Safety.of(signature), new NothingAmbient(ambient));
  }

  /**
   * The origin gate of an endpoint that no generated policy knows. The protection's further gates
   * do not stand there: nobody judged whether the endpoint can pass them.
   *
   * @param protection that of the application
   * @return the gate
   * @throws IllegalArgumentException if a trusted origin is no pattern or {@code *}, which start-up
   *     refuses
   */
  public EndpointGate unknown(EffectiveProtection protection) {
    return new ProtectedGate(
        Safety.OF_UNKNOWN,
        onlyBearer(),
        originGate(protection, EndpointFilter.UNDECLARED, false),
        List.of(),
        protection.reportOnly());
  }

  /**
   * The gate of a bearer-only application before an endpoint that no generated policy knows: which
   * verb it serves, only a request tells.
   *
   * @return the gate
   */
  public EndpointGate unknownBearer() {
    return new BearerGate(Safety.OF_UNKNOWN, new NothingAmbient(ambient));
  }

  private OriginGate originGate(
      EffectiveProtection protection, EndpointFilter sharing, boolean stateChanging) {
    return new OriginGate(
        own,
        new Trust(protection, sharing, ambient),
        Strictness.of(facts.refuse(), protection, stateChanging));
  }

  /** A word about all requests, which no protection of one endpoint takes back. */
  private FurtherGate onlyBearer() {
    return facts.bearerOnly() ? new NothingAmbient(ambient) : FurtherGate.NONE;
  }
}
