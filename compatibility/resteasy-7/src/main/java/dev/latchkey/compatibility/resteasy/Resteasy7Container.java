package dev.latchkey.compatibility.resteasy;

import dev.latchkey.compatibility.container.WireRequest;

/** RESTEasy 7, which brings an Undertow that is older than that of RESTEasy 6.2. */
public final class Resteasy7Container extends ResteasyContainer {

  @Override
  protected boolean isOfNoHost(WireRequest request) {
    return isOfSeveralHosts(request);
  }

  @Override
  protected String ofNoHost() {
    return "400 for a request with two `Host` lines.";
  }
}
