import dev.latchkey.csrf.CsrfListener;
import dev.latchkey.endpoint.GeneratedPolicies;
import dev.latchkey.jaxrs.CoverageFeature;
import dev.latchkey.jaxrs.LatchkeyFeature;
import dev.latchkey.startup.ConfigurationSource;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.core.Feature;

/**
 * The rules, and the filters that generated policies run on.
 *
 * <p>A module with resource classes requires this one, and says which policies were generated for
 * it: a module declaration, and not {@code META-INF/services}, is what counts for a named module.
 *
 * <pre>{@code
 * module com.bank {
 *   requires dev.latchkey.runtime;
 *
 *   provides dev.latchkey.endpoint.GeneratedPolicies with com.bank.api.LatchkeyPolicies;
 * }
 * }</pre>
 */
module dev.latchkey.runtime {
  requires transitive dev.latchkey.annotations;
  requires transitive jakarta.ws.rs;
  // For @Priority: a container that reads it brings it along.
  requires static jakarta.annotation;

  exports dev.latchkey.csrf;
  exports dev.latchkey.endpoint;
  exports dev.latchkey.jaxrs;
  exports dev.latchkey.policy;
  exports dev.latchkey.startup;

  // Containers inject into fields there.
  opens dev.latchkey.jaxrs;

  uses ConfigurationSource;
  uses CsrfListener;
  uses GeneratedPolicies;

  provides DynamicFeature with
      CoverageFeature;
  provides Feature with
      LatchkeyFeature;
}
