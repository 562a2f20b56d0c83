package dev.latchkey.policy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Judges the texts of one protection that its gates read: the header, and the switch. */
final class GateTexts {

  private static final Set<String> SWITCH = Set.of("true", "false");

  private GateTexts() {}

  /** The findings about a protection; texts that only a look-up can tell are left alone. */
  static List<Finding> check(Protection protection) {
    Stream<Finding> ofHeader = protection.header().flatMap(GateTexts::ofHeader).stream();
    return Stream.of(ofHeader, ofDanger(protection), ofSwitch(protection))
        .flatMap(findings -> findings)
        .toList();
  }

  private static Optional<Finding> ofHeader(Setting header) {
    if (References.isIn(header.text())) {
      return Optional.empty();
    }
    return Token.matches(header.text())
        ? GateHeaderName.check(header)
        : Optional.of(Finding.of(HeaderRule.HEADER_INVALID, header.pointer(), header.text()));
  }

  private static Stream<Finding> ofDanger(Protection protection) {
    boolean declared = protection.overrules().contains(Overrule.REPORT_ONLY);
    return protection.reportOnly().stream()
        .filter(written -> !declared)
        .map(written -> Finding.of(GateRule.REPORT_ONLY_UNDECLARED, written.pointer()));
  }

  private static Stream<Finding> ofSwitch(Protection protection) {
    return protection.reportOnly().stream()
        .filter(written -> !isConfigured(written))
        .map(
            written ->
                Finding.of(GateRule.REPORT_ONLY_NOT_CONFIGURED, written.pointer(), written.text()));
  }

  /** A value that came from a reference has a source; one that is still to come is a reference. */
  private static boolean isConfigured(Setting written) {
    if (References.isIn(written.text())) {
      ReferenceText text = ReferenceText.of(written.text());
      // A malformed reference is reported as such.
      return text.isOneReference() || !text.flaw().isEmpty();
    }
    boolean resolved = !written.pointer().source().isEmpty() && SWITCH.contains(written.text());
    return resolved && !isSwitchedOnByDefault(written);
  }

  /** Then it is the source that switches the gates off, wherever nobody sets the name. */
  private static boolean isSwitchedOnByDefault(Setting written) {
    return written.text().equals("true") && ReferenceValues.isOfDefault(written.pointer());
  }
}
