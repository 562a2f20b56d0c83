package dev.latchkey.startup;

import dev.latchkey.policy.EndpointSignature;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The endpoints for which one policy is the nearest, and what their gates need. */
final class GovernedEndpoints {

  private final List<EndpointSignature> signatures = new ArrayList<>();
  private final Set<String> gateHeaders = new TreeSet<>();

  void add(EndpointSignature signature, Optional<String> gateHeader) {
    signatures.add(signature);
    gateHeader.ifPresent(gateHeaders::add);
  }

  List<EndpointSignature> signatures() {
    return signatures;
  }

  Set<String> gateHeaders() {
    return gateHeaders;
  }
}
