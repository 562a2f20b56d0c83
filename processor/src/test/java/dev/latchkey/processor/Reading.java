package dev.latchkey.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import dev.latchkey.processor.model.Program;
import dev.latchkey.processor.read.ProgramReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaFileObject;

/** Shows a test what the sources say, while javac still knows: elements do not outlive it. */
final class Reading extends AbstractProcessor {

  private final Consumer<Program> look;

  private Reading(Consumer<Program> look) {
    this.look = look;
  }

  /** Each unit is the text of one file of the package {@code bank}, or a whole package file. */
  static void of(List<String> units, Consumer<Program> look) {
    List<JavaFileObject> sources = new ArrayList<>();
    for (String unit : units) {
      sources.add(
          unit.contains("package ")
              ? Compilations.source("bank.package-info", unit)
              : Compilations.source("bank.Unit" + sources.size(), header(unit)));
    }
    Compilation compilation = Compiler.javac().withProcessors(new Reading(look)).compile(sources);
    assertThat(compilation.errors()).isEmpty();
  }

  private static String header(String unit) {
    return "package bank; import dev.latchkey.*; import jakarta.ws.rs.*;"
        + " import jakarta.ws.rs.core.*; import jakarta.ws.rs.container.*; import jakarta.annotation.security.*;\n"
        + unit;
  }

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
      look.accept(
          new ProgramReader(processingEnv.getElementUtils(), processingEnv.getTypeUtils())
              .read(round.getRootElements()));
    }
    return false;
  }
}
