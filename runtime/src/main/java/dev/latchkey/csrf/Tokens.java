package dev.latchkey.csrf;

import java.util.List;
import java.util.Map;

/** Verifies tokens. */
public final class Tokens {

  private Tokens() {}

  /**
   * Judges the token of a request.
   *
   * @param headers the request's headers
   * @param header the name of the header that holds it
   * @param scope what it must have been minted for
   * @return the verdict
   */
  public Verdict verify(Map<String, List<String>> headers, String header, String scope) {
    return Verdict.TOKEN_MISSING;
  }

  /**
   * A fresh token for one that was minted with an older key.
   *
   * @param headers the request's headers
   * @param header the name of the header that holds it
   * @param scope what it was minted for
   * @return the token, or null
   */
  public String renewal(Map<String, List<String>> headers, String header, String scope) {
    return null;
  }
}
