package dev.latchkey.startup;

import dev.latchkey.policy.Finding;

/**
 * A rule broken by a declaration of the application.
 *
 * @param owner how messages call the annotated element, {@code AccountResource.transfer} say
 * @param annotation the simple name of the annotation, {@code CrossOriginPolicy} say; empty where
 *     the finding is about the element itself
 * @param finding which rule, and where in the annotation
 */
public record LocatedFinding(String owner, String annotation, Finding finding) {

  /**
   * The place, followed by the sentence that the compiler says.
   *
   * @return for example {@code AccountResource.transfer @CrossOriginPolicy.origins[1], from
   *     ${frontend.origin} (environment FRONTEND_ORIGIN): [latchkey:EMPTY_PORT] …}
   */
  public String message() {
    String pointer = finding.pointer().toString();
    String place = finding.pointer().attribute().isEmpty() ? pointer : '.' + pointer;
    String on = annotation.isEmpty() ? owner : owner + " @" + annotation;
    return on + place + ": " + finding.message();
  }
}
