/**
 * The rules: pure functions over declarations, with {@code java.base} and nothing else.
 *
 * <p>The annotation processor and the start-up check both call {@link
 * dev.latchkey.policy.PolicyCheck}; there is no second copy of a rule. A rule answers with a {@link
 * dev.latchkey.policy.Finding}, which points at an attribute by name and index and knows nothing of
 * the place where the attribute was written.
 */
package dev.latchkey.policy;
