package dev.latchkey.jaxrs;

import dev.latchkey.endpoint.EndpointFilter;
import dev.latchkey.endpoint.Endpoints;
import dev.latchkey.endpoint.FactsDeclaration;
import dev.latchkey.endpoint.GeneratedPolicies;
import dev.latchkey.endpoint.ProtectionDeclaration;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;

/** Rows of {@link TransferResource} as the processor would generate them. */
public class TransferPolicies implements GeneratedPolicies {

  static final String BANK = "https://bank.example";
  static final String KEYS = "bank.keys";

  private static final String BODY = "(java.lang.String)";
  private static final String HEADERS = "(" + HttpHeaders.class.getName() + ")";

  @Override
  public int contract() {
    return CONTRACT;
  }

  @Override
  public void register(Endpoints endpoints) {
    endpoints.browserFacing(facts().declare());
    rows(endpoints, protection().declare());
  }

  FactsDeclaration.Attributes facts() {
    return FactsDeclaration.on("Bank").publicOrigins(BANK).credentials("COOKIE");
  }

  ProtectionDeclaration.Attributes protection() {
    return ProtectionDeclaration.on("TransferResource", "TYPE");
  }

  EndpointFilter sharing() {
    return EndpointFilter.UNDECLARED;
  }

  void rows(Endpoints endpoints, ProtectionDeclaration... chain) {
    var login = ProtectionDeclaration.on("TransferResource.login", "METHOD").establishesSession();
    Endpoints.Rows rows = endpoints.resource(TransferResource.class, "transfers");
    row(rows, "list", "()", "GET", "").protect(chain);
    row(rows, "transfer", BODY, "POST", "", "entity").protect(chain);
    row(rows, "exempt", "()", "PUT", "exempt").exempt("TransferResource.exempt", "METHOD", "Open.");
    rows.add("visit()", "GET", "visit", sharing())
        .reads("TransferResource.visit", "", List.of(), List.of(), List.of(), "STATE_CHANGING")
        .protect(chain);
    row(rows, "token", HEADERS, "GET", "token");
    row(rows, "largeToken", HEADERS, "GET", "token/large");
    for (String name : List.of("login", "elsewhere")) {
      row(rows, name, "()", "POST", name).protect(login.declare());
    }
    row(rows, "lines", "()", "POST", "lines").protect(login.declare());
  }

  private Endpoints.Rows row(
      Endpoints.Rows rows, String name, String parameters, String verb, String path) {
    return row(rows, name, parameters, verb, path, "");
  }

  private Endpoints.Rows row(
      Endpoints.Rows rows,
      String name,
      String parameters,
      String verb,
      String path,
      String entity) {
    return rows.add(name + parameters, verb, path, sharing())
        .reads("TransferResource." + name, entity, List.of(), List.of(), List.of());
  }

  /** Lets somebody read without credentials. */
  public static final class Shared extends TransferPolicies {
    @Override
    EndpointFilter sharing() {
      return new Anonymous();
    }
  }

  /** Shares with {@link BankFilters#APP}, without credentials. */
  private static final class Anonymous extends EndpointFilter {
    @Override
    public String allowedOrigin(String origin) {
      return BankFilters.APP.equals(origin) ? origin : null;
    }

    @Override
    public boolean allowsMethod(String method) {
      return method.equals("GET") || method.equals("POST") || method.equals("PUT");
    }

    @Override
    public List<String> origins() {
      return List.of(BankFilters.APP);
    }
  }

  /** Without facts: the own origin is that of the request. */
  public static final class WithoutFacts extends TransferPolicies {
    @Override
    public void register(Endpoints endpoints) {
      rows(endpoints, protection().declare());
    }
  }

  /** Reports only, if configuration says so. */
  public static final class Reporting extends TransferPolicies {
    @Override
    ProtectionDeclaration.Attributes protection() {
      return super.protection().reportOnly("${bank.report:false}").dangerously("REPORT_ONLY");
    }
  }

  /** With a session cookie. */
  public static class WithSession extends TransferPolicies {
    @Override
    FactsDeclaration.Attributes facts() {
      return super.facts().sessionCookie("__Host-session", "LAX");
    }
  }

  /** With tokens. */
  public static class WithTokens extends WithSession {
    @Override
    FactsDeclaration.Attributes facts() {
      return super.facts().tokenKeys("${" + KEYS + "}");
    }

    @Override
    ProtectionDeclaration.Attributes protection() {
      return super.protection().also("TOKEN");
    }
  }

  /** With tokens for one purpose. */
  public static final class WithScope extends WithTokens {
    @Override
    ProtectionDeclaration.Attributes protection() {
      return super.protection().tokenScope("large");
    }
  }

  /** Only what a script attaches itself. */
  public static class Bearer extends TransferPolicies {
    @Override
    FactsDeclaration.Attributes facts() {
      return FactsDeclaration.on("Bank").publicOrigins(BANK).credentials("BEARER");
    }

    @Override
    public void register(Endpoints endpoints) {
      endpoints.browserFacing(facts().declare());
      endpoints
          .resource(TransferResource.class, "transfers")
          .add("list()", "GET", "", EndpointFilter.UNDECLARED)
          .add("transfer" + BODY, "POST", "", EndpointFilter.UNDECLARED)
          .add("exempt()", "PUT", "exempt", EndpointFilter.UNDECLARED)
          .exempt("TransferResource.exempt", "METHOD", "Open.");
    }
  }
}
