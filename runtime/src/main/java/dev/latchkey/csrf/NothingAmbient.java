package dev.latchkey.csrf;

import java.util.List;
import java.util.Map;

/**
 * Holds an application to its word that a script attaches every credential.
 *
 * @param ambient what a browser attaches
 */
record NothingAmbient(AmbientCredentials ambient) implements FurtherGate {

  @Override
  public Reason judge(String wireVerb, String verb, Map<String, List<String>> headers) {
    return ambient.areIn(headers) ? Reason.AMBIENT_CREDENTIAL_UNDER_BEARER : null;
  }
}
