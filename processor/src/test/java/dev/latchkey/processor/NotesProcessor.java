package dev.latchkey.processor;

import dev.latchkey.policy.Severity;
import dev.latchkey.processor.check.Options;
import dev.latchkey.processor.check.Problem;
import dev.latchkey.processor.check.ProgramCheck;
import dev.latchkey.processor.read.ProgramReader;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic.Kind;

/** Prints the notes that the real processor keeps for the report, so that tests can see them. */
final class NotesProcessor extends AbstractProcessor {

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of("*");
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latest();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (!round.processingOver()) {
      ProgramCheck.check(
              new ProgramReader(processingEnv.getElementUtils(), processingEnv.getTypeUtils())
                  .read(round.getRootElements()),
              round.getRootElements(),
              Options.of(Map.of()))
          .stream()
          .filter(problem -> problem.finding().severity() == Severity.NOTE)
          .forEach(this::print);
    }
    return false;
  }

  private void print(Problem problem) {
    AnnotationValue value = problem.place().value(problem.finding().pointer());
    processingEnv
        .getMessager()
        .printMessage(
            Kind.NOTE,
            problem.finding().message(),
            problem.place().element(),
            problem.place().mirror(),
            value);
  }
}
