package dev.latchkey.policy;

/**
 * What a rule says, however it is reported.
 *
 * @param severity how a breach is reported unless the finding itself says otherwise
 * @param problem what is wrong, with {@code {0}}, {@code {1}} … for the finding's arguments
 * @param fix what to write instead, with the same placeholders
 * @param clause the clause that the rule comes from: an absolute https URL, or empty
 */
public record RuleText(Severity severity, String problem, String fix, String clause) {}
