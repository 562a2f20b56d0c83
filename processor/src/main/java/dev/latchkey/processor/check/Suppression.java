package dev.latchkey.processor.check;

import dev.latchkey.policy.Finding;
import dev.latchkey.policy.Severity;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;

/** {@code @SuppressWarnings("latchkey:NAME")}: javac does not apply it to processors' warnings. */
final class Suppression {

  private Suppression() {}

  /** Whether the element, or one around it, silences the warning. Errors cannot be silenced. */
  static boolean covers(Element element, Finding finding) {
    if (finding.severity() == Severity.ERROR) {
      return false;
    }
    String key = "latchkey:" + finding.rule().name();
    for (Element at = element; at != null; at = at.getEnclosingElement()) {
      if (at.getAnnotationMirrors().stream().anyMatch(mirror -> silences(mirror, key))) {
        return true;
      }
    }
    return false;
  }

  private static boolean silences(AnnotationMirror mirror, String key) {
    return mirror.getAnnotationType().toString().equals(SuppressWarnings.class.getName())
        && mirror.getElementValues().values().stream().anyMatch(value -> names(value, key));
  }

  private static boolean names(AnnotationValue value, String key) {
    return value.getValue() instanceof List<?> list
        ? list.stream().anyMatch(element -> ((AnnotationValue) element).getValue().equals(key))
        : key.equals(value.getValue());
  }
}
