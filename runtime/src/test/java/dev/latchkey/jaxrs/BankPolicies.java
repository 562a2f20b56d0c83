package dev.latchkey.jaxrs;

import static dev.latchkey.jaxrs.BankFilters.ACCOUNTS;
import static dev.latchkey.jaxrs.BankFilters.OPEN;

import dev.latchkey.endpoint.EndpointFilter;
import dev.latchkey.endpoint.Endpoints;
import dev.latchkey.endpoint.GeneratedPolicies;
import dev.latchkey.startup.Exempting;
import jakarta.ws.rs.container.AsyncResponse;

/** Rows as the processor would generate them. */
public final class BankPolicies implements GeneratedPolicies {

  @Override
  public int contract() {
    return GeneratedPolicies.CONTRACT;
  }

  @Override
  public void register(Endpoints endpoints) {
    Endpoints exempt = Exempting.all(endpoints);
    exempt
        .resource(AccountResource.class, "accounts")
        .add("list()", "GET", "", ACCOUNTS)
        .add("replace()", "PUT", "", ACCOUNTS)
        .add("remove()", "DELETE", "", ACCOUNTS)
        .add("one(int)", "GET", "{id}/one", ACCOUNTS)
        .add("fail(java.lang.String)", "GET", "fail/{how}", ACCOUNTS)
        .add("later(" + AsyncResponse.class.getName() + ")", "GET", "later", ACCOUNTS)
        .add("stream()", "GET", "stream", ACCOUNTS)
        .add("varying()", "GET", "varying", ACCOUNTS)
        .add("json(java.lang.String)", "POST", "json", ACCOUNTS)
        .add("many(java.lang.String[])", "GET", "many", ACCOUNTS)
        .add("open()", "PUT", "open", OPEN)
        .add("closed()", "PUT", "closed", EndpointFilter.NOT_SHARED)
        .add("mixedGet()", "GET", "mixed", ACCOUNTS)
        .add("mixedPut()", "PUT", "mixed", OPEN)
        .locate("child", ChildResource.class)
        .locateUnknown("stray");
    endpoints.subresource(ChildResource.class).add("read()", "GET", "", ACCOUNTS);
    endpoints
        .resource(PlainResource.class, "plain")
        .add("read()", "GET", "", EndpointFilter.UNDECLARED);
  }
}
