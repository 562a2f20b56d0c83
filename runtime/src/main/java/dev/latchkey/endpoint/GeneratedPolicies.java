package dev.latchkey.endpoint;

/**
 * The endpoints of one package with their policies. The processor generates one implementation for
 * each package that holds resources and lists it in {@code META-INF/services}; on the module path
 * the user's {@code module-info} says {@code provides}.
 */
public interface GeneratedPolicies {

  /**
   * The contract between generated code and runtime. It changes when either would misread the
   * other.
   */
  int CONTRACT = 2;

  /**
   * The contract under which the class was generated; start-up refuses any other.
   *
   * @return {@link #CONTRACT} as it was when the processor ran
   */
  int contract();

  /**
   * Adds every endpoint of the package.
   *
   * @param endpoints the table to add to
   */
  void register(Endpoints endpoints);
}
