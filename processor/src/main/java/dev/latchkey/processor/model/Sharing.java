package dev.latchkey.processor.model;

import dev.latchkey.policy.Policy;
import java.util.List;

/** What applies to an endpoint: a policy, a closure, nothing, or a contradiction. */
public sealed interface Sharing {

  /** Nobody said anything. */
  Sharing UNDECLARED = new Undeclared();

  /**
   * A {@code @CrossOriginPolicy}.
   *
   * @param policy what it says
   * @param place where it stands
   * @param owner how a message calls the annotated element
   * @param unresolved whether javac could not resolve some of its values, and says so itself
   */
  record Declared(Policy policy, Place place, String owner, boolean unresolved) implements Sharing {

    @Override
    public boolean sameAs(Sharing other) {
      return other instanceof Declared declared && policy.equals(declared.policy);
    }
  }

  /**
   * A {@code @NotSharedCrossOrigin}.
   *
   * @param place where it stands
   * @param owner how a message calls the annotated element
   * @param closes whether a wider policy would apply without it
   */
  record NotShared(Place place, String owner, boolean closes) implements Sharing {

    @Override
    public boolean sameAs(Sharing other) {
      return other instanceof NotShared;
    }
  }

  /** See {@link #UNDECLARED}. */
  record Undeclared() implements Sharing {

    @Override
    public boolean sameAs(Sharing other) {
      return other instanceof Undeclared;
    }
  }

  /**
   * Two interfaces of equal rank say different things.
   *
   * @param owners how a message calls the two
   */
  record Disagreeing(List<String> owners) implements Sharing {

    @Override
    public boolean sameAs(Sharing other) {
      return equals(other);
    }
  }

  /**
   * Whether two answers mean the same, wherever they were written.
   *
   * @param other the other answer
   * @return {@code true} if both allow the same
   */
  boolean sameAs(Sharing other);
}
