package dev.latchkey.startup;

import dev.latchkey.endpoint.ProtectionDeclaration;
import dev.latchkey.policy.Exemption;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What generated code says of forged requests to one endpoint. Equal for equal declarations; as a
 * text it continues the description of a row.
 */
sealed interface GuardDecision {

  /** Generated code says nothing: nobody said anything in the compilation. */
  GuardDecision NOTHING = new Nothing();

  /** Something is said about the endpoint, and no more: perhaps the application protects it. */
  GuardDecision IN_SCOPE = new InScope();

  /**
   * Gates.
   *
   * @param chain the declarations that add up, the nearest first; not that of an application
   */
  record Protect(List<ProtectionDeclaration> chain) implements GuardDecision {
    @Override
    public String toString() {
      return chain.stream()
          .map(ProtectionDeclaration::owner)
          .collect(Collectors.joining(", ", ", protected by [", "]"));
    }
  }

  /**
   * No gates, for a reason.
   *
   * @param owner how messages call the annotated element
   * @param exemption what it says
   */
  record Exempt(String owner, Exemption exemption) implements GuardDecision {
    @Override
    public String toString() {
      return ", exempt by " + owner;
    }
  }

  /** See {@link #NOTHING}. */
  record Nothing() implements GuardDecision {
    @Override
    public String toString() {
      return "";
    }
  }

  /** See {@link #IN_SCOPE}. */
  record InScope() implements GuardDecision {
    @Override
    public String toString() {
      return ", in scope";
    }
  }
}
