package dev.latchkey.endpoint;

import dev.latchkey.policy.EffectiveProtection;

/** What stands before an endpoint. */
public sealed interface RegisteredGuard {

  /** Nobody decided anything: no gate stands. */
  RegisteredGuard NONE = new None();

  /** An exemption: no gate stands. */
  RegisteredGuard EXEMPT = new Exempt();

  /**
   * Gates.
   *
   * @param protection what they hold
   */
  record Protected(EffectiveProtection protection) implements RegisteredGuard {}

  /** See {@link #EXEMPT}. */
  record Exempt() implements RegisteredGuard {}

  /** See {@link #NONE}. */
  record None() implements RegisteredGuard {}
}
