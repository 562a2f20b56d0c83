package dev.latchkey.csrf;

import java.util.List;
import java.util.Map;

/**
 * Demands a header that no page sends to another origin without a preflight. Any value will do.
 *
 * @param name the header's name
 */
record CustomHeader(String name) implements FurtherGate {

  @Override
  public Reason judge(String wireVerb, String verb, Map<String, List<String>> headers) {
    return HeaderLines.arePresent(headers.get(name)) ? null : Reason.CUSTOM_HEADER_MISSING;
  }
}
