/**
 * The rules: pure functions over declarations, with {@code java.base} and nothing else.
 *
 * <p>The annotation processor and the start-up check both call {@link
 * dev.latchkey.policy.PolicyCheck}; there is no second copy of a rule. A rule answers with a {@link
 * dev.latchkey.policy.Finding}, which points at an attribute by name and index and knows nothing of
 * the place where the attribute was written.
 *
 * <p>Some of what the rules go by are facts of the Fetch standard and of cookies: {@link
 * dev.latchkey.policy.HeaderName}, {@link dev.latchkey.policy.MethodName}, {@link
 * dev.latchkey.policy.Token}, {@link dev.latchkey.policy.MediaTypes}, {@link
 * dev.latchkey.policy.RequestOrigin}, {@link dev.latchkey.policy.CookiePrefix}, {@link
 * dev.latchkey.policy.PublicSuffixes} and {@link dev.latchkey.policy.Site}. They are public since
 * the test kit's model of a browser goes by the same ones. They are no API for applications, and
 * change with the standards.
 */
package dev.latchkey.policy;
