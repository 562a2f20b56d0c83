package dev.latchkey.startup;

import dev.latchkey.endpoint.PolicyDeclaration;

/**
 * The policy of an application.
 *
 * @param application the {@code Application} subclass that carries it
 * @param policy the declaration
 * @param compilation where it comes from
 */
record ApplicationPolicy(Class<?> application, PolicyDeclaration policy, Compilation compilation) {}
