package dev.latchkey.processor;

import com.google.auto.service.AutoService;
import dev.latchkey.processor.check.ListingCheck;
import dev.latchkey.processor.check.Messages;
import dev.latchkey.processor.check.ModuleCheck;
import dev.latchkey.processor.check.Options;
import dev.latchkey.processor.check.Problem;
import dev.latchkey.processor.check.ProgramCheck;
import dev.latchkey.processor.generate.Generator;
import dev.latchkey.processor.model.Program;
import dev.latchkey.processor.read.ListingReader;
import dev.latchkey.processor.read.ProgramReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Reads the declarations, judges them, and generates the filters of those that hold. Wires the
 * stages and nothing else.
 *
 * <p>It looks at every class, since a resource class may carry no annotation of its own: its path,
 * its verbs and its policy can all be inherited. It claims no annotation.
 */
@AutoService(Processor.class)
public final class LatchkeyProcessor extends AbstractProcessor {

  private Options options;
  private Messages messages;
  private Generator generator;
  private ListingReader listings;
  private Sources sources;
  private boolean waiting;
  private boolean problematic;

  /** Called by the compiler. */
  public LatchkeyProcessor() {}

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    options = Options.of(environment.getOptions());
    messages = new Messages(environment.getMessager(), options);
    options.mistakes().forEach(messages::error);
    generator = new Generator(environment);
    listings = new ListingReader(environment);
    sources = new Sources();
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of("*");
  }

  @Override
  public Set<String> getSupportedOptions() {
    return Options.NAMES;
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latest();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    try {
      boolean news = sources.add(round.getRootElements(), processingEnv.getElementUtils());
      if (round.processingOver()) {
        finish();
      } else if (news) {
        judgeAndGenerate();
      }
    } catch (IOException e) {
      messages.error("A generated file could not be written: " + e.getMessage());
    } catch (RuntimeException e) {
      messages.error("Latchkey failed, which is a mistake of its own. Please report: " + trace(e));
    }
    return false;
  }

  private void judgeAndGenerate() throws IOException {
    Program program = read();
    waiting = program.unresolved();
    List<Problem> problems = judge(program);
    problematic = problems.stream().anyMatch(Problem::isPrinted);
    if (!waiting && generator.isWanted(program)) {
      generator.write(program, sources.unwritten(program, problems));
    }
  }

  /**
   * Prints when nothing can be added any more: a class that another processor writes may be what a
   * rule misses now. What is unresolved to the last does not compile; the rest is still judged.
   */
  private void finish() throws IOException {
    if (problematic || waiting) {
      print(judge(read()));
    }
    Elements elements = processingEnv.getElementUtils();
    print(ModuleCheck.check(sources.modules(elements), generator.classes(), elements));
    generator.finish();
  }

  private void print(List<Problem> problems) {
    problems.forEach(problem -> messages.print(problem, sources::contains));
  }

  private List<Problem> judge(Program program) {
    List<Problem> problems =
        new ArrayList<>(ProgramCheck.check(program, sources.elements(), options));
    problems.addAll(
        ListingCheck.check(
            program, listings.read(sources.elements()), processingEnv.getElementUtils()));
    return problems;
  }

  private Program read() {
    return new ProgramReader(processingEnv.getElementUtils(), processingEnv.getTypeUtils())
        .read(sources.elements());
  }

  private static String trace(RuntimeException failure) {
    StringWriter trace = new StringWriter();
    failure.printStackTrace(new PrintWriter(trace));
    return trace.toString();
  }
}
