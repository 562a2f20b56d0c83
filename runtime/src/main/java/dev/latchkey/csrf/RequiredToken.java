package dev.latchkey.csrf;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Demands a token of the session. Without keys no token can be of it. */
final class RequiredToken implements FurtherGate {

  private final Tokens tokens;
  private final KeyRing scoped;
  private final String header;

  /**
   * A gate.
   *
   * @param tokens what verifies them
   * @param header the name of the header that holds one
   * @param scope what it must have been minted for
   */
  RequiredToken(Optional<Tokens> tokens, String header, String scope) {
    this.tokens = tokens.orElse(null);
    this.scoped = tokens.map(of -> of.scoped(scope)).orElse(null);
    this.header = header;
  }

  @Override
  public Reason judge(String wireVerb, String verb, Map<String, List<String>> headers) {
    return tokens == null ? Reason.TOKEN_UNKNOWN_KEY : tokens.verify(headers, header, scoped);
  }

  /** A fresh token for one that an older key minted, or null. */
  String renewal(Map<String, List<String>> headers) {
    return tokens == null ? null : tokens.renewal(headers, header, scoped);
  }
}
