package dev.latchkey.policy;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A {@code @CsrfProtected} as somebody wrote it, before anything was judged or inferred. An empty
 * {@code Optional} is an attribute left at its default.
 *
 * @param scope what it stands on
 * @param also the gates besides the origin gate
 * @param trustedOrigins the origins whose requests are accepted; {@link Policy#INFERRED} stands for
 *     the exact origins that the endpoint's policy shares credentialed responses with
 * @param header the request header of the gates that need one
 * @param tokenScope what a token must have been minted for
 * @param establishesSession whether the endpoint logs somebody in
 * @param reportOnly {@code true} or {@code false}, or a reference to it
 * @param overrules the refusals that the author overrules
 */
public record Protection(
    Scope scope,
    Set<Gate> also,
    Optional<List<Setting>> trustedOrigins,
    Optional<Setting> header,
    Optional<Setting> tokenScope,
    boolean establishesSession,
    Optional<Setting> reportOnly,
    Set<Overrule> overrules) {

  /** Same text as {@code dev.latchkey.CsrfProtected.DEFAULT_HEADER}. */
  public static final String DEFAULT_HEADER = "X-CSRF-Token";

  /**
   * Copies the collections.
   *
   * @param scope what it stands on
   * @param also the gates besides the origin gate
   * @param trustedOrigins the origins whose requests are accepted
   * @param header the request header of the gates that need one
   * @param tokenScope what a token must have been minted for
   * @param establishesSession whether the endpoint logs somebody in
   * @param reportOnly {@code true} or {@code false}, or a reference to it
   * @param overrules the refusals that the author overrules
   */
  public Protection {
    also = Set.copyOf(also);
    trustedOrigins = trustedOrigins.map(List::copyOf);
    overrules = Set.copyOf(overrules);
  }

  /**
   * A protection with every attribute at its default.
   *
   * @param scope what it stands on
   * @return the protection
   */
  public static Protection plain(Scope scope) {
    return new Protection(
        scope,
        Set.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false,
        Optional.empty(),
        Set.of());
  }
}
