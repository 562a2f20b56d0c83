package dev.latchkey.jaxrs;

import dev.latchkey.endpoint.EndpointFilter;
import java.util.List;

/** Policies as the processor would generate them. */
final class BankFilters {

  static final String APP = "https://app.example.com";

  static final EndpointFilter ACCOUNTS = new Accounts();
  static final EndpointFilter OPEN = new Open();

  private BankFilters() {}

  static final class Accounts extends EndpointFilter {
    @Override
    public String allowedOrigin(String origin) {
      return APP.equals(origin) ? APP : null;
    }

    @Override
    public List<String> origins() {
      return List.of(APP);
    }

    @Override
    public boolean allowsMethod(String method) {
      return method.equals("GET") || method.equals("PUT");
    }

    @Override
    public boolean allowCredentials() {
      return true;
    }

    @Override
    public String allowedHeaders() {
      return "authorization,content-type";
    }

    @Override
    public String exposedHeaders() {
      return "etag";
    }

    @Override
    public String maxAge() {
      return "600";
    }
  }

  static final class Open extends EndpointFilter {
    @Override
    public String allowedOrigin(String origin) {
      return "*";
    }

    @Override
    public List<String> origins() {
      return List.of("*");
    }

    @Override
    public boolean allowsMethod(String method) {
      return true;
    }

    @Override
    public boolean anyOrigin() {
      return true;
    }

    @Override
    public boolean anyMethod() {
      return true;
    }
  }
}
