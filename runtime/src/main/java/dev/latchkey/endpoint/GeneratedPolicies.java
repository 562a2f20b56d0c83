package dev.latchkey.endpoint;

/**
 * The endpoints of one package with their policies. The processor generates one implementation for
 * each package that holds resources and lists it in {@code META-INF/services}; on the module path
 * the user's {@code module-info} says {@code provides}.
 */
public interface GeneratedPolicies {

  /**
   * Adds every endpoint of the package.
   *
   * @param endpoints the table to add to
   */
  void register(Endpoints endpoints);
}
