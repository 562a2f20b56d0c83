package dev.latchkey.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What is odd about the text of an origin pattern that is in order. */
final class OriginWarnings {

  private static final Set<String> PAGELESS = Set.of("ftp", "ws", "wss");

  private OriginWarnings() {}

  static List<Finding> of(Setting setting) {
    if (setting.text().equals(Policy.ANY)) {
      return List.of();
    }
    OriginParts parts = OriginParts.of(setting.text());
    List<Finding> warnings = new ArrayList<>();
    for (Rule rule : oddities(parts)) {
      String advice = Correction.phrase(rule, setting.text());
      Finding finding = Finding.of(rule, setting.pointer(), setting.text(), advice);
      warnings.add(finding.as(Severity.WARNING));
    }
    return List.copyOf(warnings);
  }

  private static List<Rule> oddities(OriginParts parts) {
    List<Rule> rules = new ArrayList<>();
    if (PAGELESS.contains(parts.scheme())) {
      rules.add(OriginTextRule.NEVER_SENT_SCHEME);
    }
    if (parts.base().startsWith("[")) {
      addressOddities(parts.base(), rules);
    } else {
      domainOddities(parts.base(), rules);
    }
    return rules;
  }

  private static void addressOddities(String host, List<Rule> rules) {
    Ipv6Address.parse(host.substring(1, host.length() - 1))
        .filter(Ipv6Address::isV4Mapped)
        .ifPresent(address -> rules.add(HostRule.IPV6_V4MAPPED));
  }

  private static void domainOddities(String base, List<Rule> rules) {
    if (base.indexOf('_') >= 0) {
      rules.add(HostRule.HOST_UNDERSCORE);
    }
    if (base.endsWith(".")) {
      rules.add(HostRule.TRAILING_DOT);
    }
    for (String label : base.split("\\.")) {
      if (label.startsWith("--", 2) && !label.startsWith("xn")) {
        rules.add(HostRule.LABEL_HYPHEN_34);
        return;
      }
    }
  }
}
