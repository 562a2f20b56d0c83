package dev.latchkey.processor.model;

import dev.latchkey.processor.model.Guard.DeclaredProtection;
import java.util.List;
import javax.lang.model.element.TypeElement;

/**
 * What applications say about forged requests.
 *
 * @param protections what {@code Application} subclasses of this compilation carry
 * @param unknown what their packages carry, for endpoints that no table knows
 * @param chain what is in force for the resources of this compilation, the nearest first
 */
public record ApplicationGuard(
    List<OfApplication> protections, List<OfApplication> unknown, List<DeclaredProtection> chain) {

  /** Nothing is said. */
  public static final ApplicationGuard SILENT =
      new ApplicationGuard(List.of(), List.of(), List.of());

  /**
   * Copies the lists.
   *
   * @param protections what {@code Application} subclasses of this compilation carry
   * @param unknown what their packages carry, for endpoints that no table knows
   * @param chain what is in force for the resources of this compilation, the nearest first
   */
  public ApplicationGuard {
    protections = List.copyOf(protections);
    unknown = List.copyOf(unknown);
    chain = List.copyOf(chain);
  }

  /**
   * One protection of one application.
   *
   * @param application the {@code Application} subclass
   * @param protection the declaration on it or on its package
   */
  public record OfApplication(TypeElement application, DeclaredProtection protection) {}
}
