package dev.latchkey.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.latchkey.endpoint.GeneratedPolicies;
import dev.latchkey.policy.EffectivePolicy;
import dev.latchkey.processor.model.Application;
import dev.latchkey.processor.model.Program;
import dev.latchkey.processor.model.ResourceClass;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Writes the classes of one round, and at the end the service file that lists them all. */
public final class Generator {

  /** Rows in one class: far below the limits of a class file, and still quick to compile. */
  private static final int ROWS = 500;

  private static final List<String> JAVA_LANG = List.of("Override", "String", "SuppressWarnings");

  private final ProcessingEnvironment environment;
  private final ClassNames names;
  private final ServiceFile services;
  private boolean stated;

  /**
   * A generator for one compilation.
   *
   * @param environment of the processor
   */
  public Generator(ProcessingEnvironment environment) {
    this.environment = environment;
    this.names = new ClassNames(environment);
    this.services = new ServiceFile(environment.getFiler());
  }

  /**
   * Whether there is anything to write. Also a compilation in which nobody says anything brings its
   * endpoints along, since the policy of an application elsewhere may reach them; and one without
   * endpoints brings what it says of the application. Where their module does not see the runtime
   * it could not be compiled.
   *
   * @param program what the sources say
   * @return {@code true} if so
   */
  public boolean isWanted(Program program) {
    return program.inScope()
        || Stream.concat(
                program.resources().stream().map(ResourceClass::type),
                program.application().places().stream())
            .anyMatch(this::seesRuntime);
  }

  private boolean seesRuntime(Element element) {
    Elements elements = environment.getElementUtils();
    ModuleElement module = elements.getModuleOf(element);
    return elements.getTypeElement(module, GeneratedPolicies.class.getName()) != null;
  }

  /**
   * Writes the classes for some resources.
   *
   * @param program what the sources say
   * @param resources the resources to write, without those that have an error
   * @throws IOException if a file cannot be written
   */
  public void write(Program program, List<ResourceClass> resources) throws IOException {
    Map<Element, EffectivePolicy> effective = program.effective();
    Set<Element> completedAtStart = OpenPolicies.of(program);
    Map<String, List<ResourceClass>> packages = new TreeMap<>();
    for (ResourceClass resource : resources) {
      packages.computeIfAbsent(resource.packageName(), name -> new ArrayList<>()).add(resource);
    }
    Application application = stated ? Application.SILENT : program.application();
    application.places().stream()
        .map(PackageContent::packageOf)
        .forEach(name -> packages.computeIfAbsent(name, n -> new ArrayList<>()));
    stated = true;
    for (Map.Entry<String, List<ResourceClass>> entry : packages.entrySet()) {
      writePackage(
          new PackageClass(
              names.next(entry.getKey()),
              new PolicyConstants(effective, completedAtStart),
              program.closedWorld()),
          PackageContent.of(entry.getKey(), entry.getValue(), application));
    }
  }

  private void writePackage(PackageClass writer, PackageContent content) throws IOException {
    List<List<ResourceClass>> parts = parts(content.resources());
    List<ResourceClass> firstPart = parts.isEmpty() ? List.of() : parts.remove(0);
    write(writer.name(), writer.first(content, firstPart), content.origins());
    for (List<ResourceClass> part : parts) {
      ClassName name = names.next(writer.name().packageName());
      write(name, writer.further(name, part), part.stream().map(ResourceClass::type).toList());
    }
  }

  private static List<List<ResourceClass>> parts(List<ResourceClass> resources) {
    List<List<ResourceClass>> parts = new ArrayList<>();
    int rows = ROWS;
    for (ResourceClass resource : resources) {
      if (parts.isEmpty() || rows + Row.count(resource) > ROWS) {
        parts.add(new ArrayList<>());
        rows = 0;
      }
      parts.get(parts.size() - 1).add(resource);
      rows += Row.count(resource);
    }
    return parts;
  }

  private void write(ClassName name, TypeSpec.Builder type, List<? extends Element> origins)
      throws IOException {
    origins.forEach(type::addOriginatingElement);
    generated(origins.get(0)).ifPresent(type::addAnnotation);
    JavaFile.builder(name.packageName(), type.build())
        .indent("  ")
        .skipJavaLangImports(!hidesJavaLang(name.packageName()))
        .build()
        .writeTo(environment.getFiler());
    services.add(name.reflectionName());
  }

  /** A class called String in the package would be taken for the one of java.lang. */
  private boolean hidesJavaLang(String packageName) {
    return JAVA_LANG.stream()
        .map(simpleName -> ClassName.get(packageName, simpleName).canonicalName())
        .anyMatch(name -> environment.getElementUtils().getTypeElement(name) != null);
  }

  /** {@code @Generated} lives in a module that the user's module may not read. */
  private Optional<AnnotationSpec> generated(Element origin) {
    var elements = environment.getElementUtils();
    TypeElement annotation =
        elements.getTypeElement(
            elements.getModuleOf(origin), "javax.annotation.processing.Generated");
    return Optional.ofNullable(annotation)
        .map(ClassName::get)
        .map(type -> AnnotationSpec.builder(type).addMember("value", "$S", "dev.latchkey").build());
  }

  /**
   * The names of the classes that were written.
   *
   * @return all of them so far, sorted
   */
  public Set<String> classes() {
    return services.classes();
  }

  /**
   * Writes the service file.
   *
   * @throws IOException if it cannot be written
   */
  public void finish() throws IOException {
    services.write();
  }
}
