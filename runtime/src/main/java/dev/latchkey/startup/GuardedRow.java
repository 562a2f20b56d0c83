package dev.latchkey.startup;

import dev.latchkey.endpoint.EndpointFilter;
import dev.latchkey.endpoint.ProtectionDeclaration;
import dev.latchkey.endpoint.RegisteredEndpoint;
import dev.latchkey.endpoint.RegisteredGuard;
import dev.latchkey.policy.CsrfDecision;
import dev.latchkey.policy.GuardedEndpoint;
import dev.latchkey.policy.ProtectionInference;
import java.util.List;

/**
 * A row with all that is in force for it.
 *
 * @param row what generated code says
 * @param filter the policy in force
 * @param sharingOwner how messages call what carries that policy
 * @param chain the protections that add up, or that an exemption overrides
 * @param endpoint the same for the rules
 * @param foreign whether its compiler did not see all of that
 */
record GuardedRow(
    EndpointRow row,
    EndpointFilter filter,
    String sharingOwner,
    List<ProtectionDeclaration> chain,
    GuardedEndpoint endpoint,
    boolean foreign) {

  RegisteredEndpoint settled() {
    return row.under(filter, guard());
  }

  private RegisteredGuard guard() {
    CsrfDecision decision = endpoint.decision();
    if (decision instanceof CsrfDecision.Protected gates) {
      return new RegisteredGuard.Protected(
          ProtectionInference.effective(gates.chain(), row.verb(), endpoint.sharing()));
    }
    return decision instanceof CsrfDecision.Exempt ? RegisteredGuard.EXEMPT : RegisteredGuard.NONE;
  }
}
