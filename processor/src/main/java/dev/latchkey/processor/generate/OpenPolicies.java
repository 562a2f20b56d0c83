package dev.latchkey.processor.generate;

import dev.latchkey.policy.Policy;
import dev.latchkey.policy.References;
import dev.latchkey.policy.Scope;
import dev.latchkey.policy.Setting;
import dev.latchkey.processor.model.Program;
import dev.latchkey.processor.model.Program.Governed;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;

/** The policies that only start-up can complete, by the elements that declare them. */
final class OpenPolicies {

  private OpenPolicies() {}

  static Set<Element> of(Program program) {
    Set<Element> open = new HashSet<>();
    program
        .governed()
        .forEach(
            (element, governed) -> {
              if (isOpen(governed)) {
                open.add(element);
              }
            });
    return open;
  }

  /** Whether configuration, or other compilations, have a say in what the policy comes to. */
  private static boolean isOpen(Governed governed) {
    Policy policy = governed.declared().policy();
    return policy.scope() == Scope.APPLICATION
        || infersHeaders(policy) && governed.asksForConfiguredHeader()
        || Stream.of(
                policy.origins(),
                policy.methods(),
                policy.allowedHeaders(),
                policy.exposedHeaders())
            .flatMap(List::stream)
            .anyMatch(setting -> References.isIn(setting.text()));
  }

  private static boolean infersHeaders(Policy policy) {
    return policy.allowedHeaders().stream().map(Setting::text).anyMatch(Policy.INFERRED::equals);
  }
}
