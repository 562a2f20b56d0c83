package dev.latchkey.csrf;

import dev.latchkey.endpoint.EndpointFilter;
import java.util.List;

/** A policy under which some origins may read, with credentials or without. */
final class ReadersFilter extends EndpointFilter {

  private final boolean credentials;
  private final List<String> origins;

  ReadersFilter(boolean credentials, String... origins) {
    this.credentials = credentials;
    this.origins = List.of(origins);
  }

  @Override
  public String allowedOrigin(String origin) {
    if (anyOrigin()) {
      return "*";
    }
    int at = origins.indexOf(origin);
    return at < 0 ? null : origins.get(at);
  }

  @Override
  public boolean anyOrigin() {
    return origins.contains("*");
  }

  @Override
  public List<String> origins() {
    return origins;
  }

  @Override
  public boolean allowsMethod(String method) {
    return true;
  }

  @Override
  public boolean allowCredentials() {
    return credentials;
  }
}
