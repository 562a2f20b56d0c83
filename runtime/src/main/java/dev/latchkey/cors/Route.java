package dev.latchkey.cors;

import dev.latchkey.endpoint.EndpointFilter;

/**
 * A verb on a path template, and the policy in force there. Two routes are never equal unless they
 * are one.
 */
final class Route {

  private final Site site;
  private final String verb;
  private final EndpointFilter filter;

  Route(Site site, String verb, EndpointFilter filter) {
    this.site = site;
    this.verb = verb;
    this.filter = filter;
  }

  /** The template. */
  Site site() {
    return site;
  }

  /** The verb that the resource method serves. */
  String verb() {
    return verb;
  }

  /** The policy in force. */
  EndpointFilter filter() {
    return filter;
  }
}
