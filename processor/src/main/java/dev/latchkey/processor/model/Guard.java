package dev.latchkey.processor.model;

import dev.latchkey.policy.CsrfDecision;
import dev.latchkey.policy.Exemption;
import dev.latchkey.policy.Protection;
import dev.latchkey.policy.ProtectionInference;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;

/** What was decided about forged requests to an endpoint, and where it was written. */
public sealed interface Guard {

  /** Nobody decided. */
  Guard UNDECIDED = new Undecided();

  /**
   * A {@code @CsrfProtected}.
   *
   * @param protection what it says
   * @param place where it stands
   * @param owner how a message calls the annotated element
   * @param unresolved whether javac could not resolve some of its values, and says so itself
   */
  record DeclaredProtection(Protection protection, Place place, String owner, boolean unresolved) {}

  /**
   * A {@code @CsrfExempt}.
   *
   * @param exemption what it says
   * @param place where it stands
   * @param owner how a message calls the annotated element
   */
  record DeclaredExemption(Exemption exemption, Place place, String owner) {}

  /**
   * The declarations that add up, the nearest first; empty where {@code @StateChanging} stands
   * alone.
   *
   * @param chain the declarations, that of the application included
   */
  record Protected(List<DeclaredProtection> chain) implements Guard {
    /**
     * Copies the list.
     *
     * @param chain the declarations
     */
    public Protected {
      chain = List.copyOf(chain);
    }
  }

  /**
   * An exemption.
   *
   * @param exemption the declaration
   * @param overridden what would protect the endpoint otherwise, the nearest first
   * @param inherited the methods that the exempt one overrides, the nearest first
   */
  record Exempt(
      DeclaredExemption exemption,
      List<DeclaredProtection> overridden,
      List<ExecutableElement> inherited)
      implements Guard {
    /**
     * Copies the lists.
     *
     * @param exemption the declaration
     * @param overridden what would protect the endpoint otherwise
     * @param inherited the methods that the exempt one overrides
     */
    public Exempt {
      overridden = List.copyOf(overridden);
      inherited = List.copyOf(inherited);
    }
  }

  /** See {@link #UNDECIDED}. */
  record Undecided() implements Guard {}

  /**
   * The declarations of a chain.
   *
   * @return those that protect, or that an exemption overrides; the nearest first
   */
  default List<DeclaredProtection> declarations() {
    if (this instanceof Protected protectedBy) {
      return protectedBy.chain();
    }
    return this instanceof Exempt exempt ? exempt.overridden() : List.of();
  }

  /**
   * The same without places, as the rules take it.
   *
   * @return the decision, with references as written
   */
  default CsrfDecision decision() {
    List<Protection> chain = declarations().stream().map(DeclaredProtection::protection).toList();
    if (this instanceof Exempt exempt) {
      return new CsrfDecision.Exempt(exempt.exemption().exemption(), chain);
    }
    return this instanceof Protected ? new CsrfDecision.Protected(chain) : CsrfDecision.UNDECIDED;
  }

  /**
   * The header that a gate needs, if one does.
   *
   * @return its name, references replaced by their defaults
   */
  default Optional<String> gateHeader() {
    if (!(decision() instanceof CsrfDecision.Protected protectedBy)) {
      return Optional.empty();
    }
    return ProtectionInference.neededHeader(GuardedEndpoints.resolved(protectedBy.chain()));
  }
}
