package dev.latchkey.processor.generate;

import com.palantir.javapoet.ClassName;
import dev.latchkey.processor.model.Program;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.StandardLocation;

/**
 * Names of generated classes: {@code LatchkeyPolicies}, or with a number where that is taken. It is
 * taken when a test is compiled in the package of its subject: a second class of the same name
 * would hide the first one.
 */
final class ClassNames {

  private final ProcessingEnvironment environment;
  private final Set<String> used = new HashSet<>();

  ClassNames(ProcessingEnvironment environment) {
    this.environment = environment;
  }

  ClassName next(String packageName) {
    for (int number = 1; ; number++) {
      ClassName name =
          ClassName.get(
              packageName, number == 1 ? Program.GENERATED_NAME : Program.GENERATED_NAME + number);
      if (!isElsewhere(name) && used.add(name.canonicalName())) {
        return name;
      }
    }
  }

  private boolean isElsewhere(ClassName name) {
    return environment.getElementUtils().getTypeElement(name.canonicalName()) != null
        && !isOwnOutput(name);
  }

  /** What the last run of this compilation left behind is there to be replaced. */
  private boolean isOwnOutput(ClassName name) {
    try {
      return environment
              .getFiler()
              .getResource(
                  StandardLocation.CLASS_OUTPUT, name.packageName(), name.simpleName() + ".class")
              .getLastModified()
          > 0;
    } catch (IOException | IllegalArgumentException | UnsupportedOperationException e) {
      return false;
    }
  }
}
