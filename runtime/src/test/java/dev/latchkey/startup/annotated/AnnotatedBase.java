package dev.latchkey.startup.annotated;

import dev.latchkey.NotSharedCrossOrigin;

/** Carries an annotation that classes of other packages inherit. */
@NotSharedCrossOrigin
public class AnnotatedBase {

  /** Declares as much. */
  @NotSharedCrossOrigin
  public interface AnnotatedApi {}
}
