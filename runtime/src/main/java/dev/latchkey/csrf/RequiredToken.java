package dev.latchkey.csrf;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Demands a token of the session. Without keys no token can be of it.
 *
 * @param tokens what verifies them
 * @param header the name of the header that holds one
 * @param scope what it must have been minted for
 */
record RequiredToken(Optional<Tokens> tokens, String header, String scope) implements FurtherGate {

  @Override
  public Verdict judge(String wireVerb, String verb, Map<String, List<String>> headers) {
    return tokens.isPresent()
        ? tokens.get().verify(headers, header, scope)
        : Verdict.TOKEN_UNKNOWN_KEY;
  }

  /** A fresh token for one that an older key minted, or null. */
  String renewal(Map<String, List<String>> headers) {
    return tokens.isPresent() ? tokens.get().renewal(headers, header, scope) : null;
  }
}
