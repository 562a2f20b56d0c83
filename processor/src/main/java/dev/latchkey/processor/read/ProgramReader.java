package dev.latchkey.processor.read;

import dev.latchkey.processor.model.Application;
import dev.latchkey.processor.model.Declaration;
import dev.latchkey.processor.model.Locator;
import dev.latchkey.processor.model.Program;
import dev.latchkey.processor.model.ResourceClass;
import dev.latchkey.processor.read.Types.Ancestor;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Reads everything: the one entry point of this package. */
public final class ProgramReader {

  private final Types types;

  /**
   * A reader for one round.
   *
   * @param elements of the processing environment
   * @param types of the processing environment
   */
  public ProgramReader(Elements elements, javax.lang.model.util.Types types) {
    this.types = new Types(elements, types);
  }

  /**
   * Reads the sources.
   *
   * @param roots the top-level types and the packages of the compilation
   * @return what they say
   */
  public Program read(Collection<? extends Element> roots) {
    List<TypeElement> all = classes(roots);
    List<TypeElement> classes = all.stream().filter(type -> !Unresolved.in(type)).toList();
    List<PackageElement> packages =
        roots.stream()
            .filter(PackageElement.class::isInstance)
            .map(PackageElement.class::cast)
            .sorted(Comparator.comparing(owner -> owner.getQualifiedName().toString()))
            .toList();
    PolicyReader policies = new PolicyReader(types);
    GuardReader guards = new GuardReader(types);
    Application application =
        new ApplicationReader(types, policies, guards).read(classes, packages);
    ResourceReader reader =
        new ResourceReader(
            types,
            new Precedence(types, policies, application.sharing()),
            new GuardPrecedence(types, guards, application));
    List<ResourceClass> resources = resources(classes, reader);
    List<Declaration> declarations =
        new DeclarationReader(types, classes, resources).read(classes, packages);
    return new Program(
        application,
        resources,
        declarations,
        written(declarations, policies::declaredOn),
        written(declarations, guards::protectionOn),
        written(declarations, guards::exemptionOn),
        classes.size() < all.size() || areUnresolved(declarations));
  }

  private static boolean areUnresolved(List<Declaration> declarations) {
    return declarations.stream().map(Declaration::mirror).anyMatch(Unresolved::in);
  }

  private static <T> List<T> written(
      List<Declaration> declarations, Function<Element, Optional<T>> reader) {
    return declarations.stream()
        .map(Declaration::element)
        .distinct()
        .flatMap(element -> reader.apply(element).stream())
        .toList();
  }

  private static List<TypeElement> classes(Collection<? extends Element> roots) {
    Map<String, TypeElement> sorted = new TreeMap<>();
    Deque<TypeElement> open = new ArrayDeque<>(ElementFilter.typesIn(roots));
    while (!open.isEmpty()) {
      TypeElement type = open.pop();
      sorted.put(type.getQualifiedName().toString(), type);
      open.addAll(ElementFilter.typesIn(type.getEnclosedElements()));
    }
    return new ArrayList<>(sorted.values());
  }

  private List<ResourceClass> resources(List<TypeElement> classes, ResourceReader reader) {
    Map<String, ResourceClass> resources = new TreeMap<>();
    RestMethods methods = new RestMethods(types);
    for (TypeElement type : classes) {
      if (Types.isConcreteClass(type) && types.canSee(type, type) && methods.isRestRelated(type)) {
        ResourceClass resource = reader.read(type, rootPath(type), packageOf(type));
        if (isResource(resource)) {
          resources.put(resource.name(), resource);
        }
      }
    }
    addLocated(resources, classes, reader);
    new LocatedScope(types, resources).widen();
    return List.copyOf(resources.values());
  }

  private static boolean isResource(ResourceClass resource) {
    return resource.path().isPresent()
        || !resource.endpoints().isEmpty()
        || !resource.locators().isEmpty();
  }

  /** {@code @Path} of the class, or as containers find it, of a superclass or an interface. */
  private Optional<String> rootPath(TypeElement type) {
    Optional<String> own = Mirrors.valueOf(type, Names.PATH);
    return own.isPresent()
        ? own
        : types.ancestors(type).stream()
            .map(Ancestor::type)
            .flatMap(ancestor -> Mirrors.valueOf(ancestor, Names.PATH).stream())
            .findFirst();
  }

  private void addLocated(
      Map<String, ResourceClass> resources, List<TypeElement> classes, ResourceReader reader) {
    Deque<ResourceClass> open = new ArrayDeque<>(resources.values());
    while (!open.isEmpty()) {
      ResourceClass owner = open.pop();
      for (Locator locator : owner.locators()) {
        locator
            .target()
            .filter(target -> !resources.containsKey(target.getQualifiedName().toString()))
            .filter(target -> !isGeneratedElsewhere(target, classes))
            .map(target -> reader.read(target, Optional.empty(), home(target, classes, owner)))
            .filter(ProgramReader::isResource)
            .ifPresent(
                located -> {
                  resources.put(located.name(), located);
                  open.push(located);
                });
      }
    }
  }

  /** A class from a library belongs to the table of the class that locates it. */
  private String home(TypeElement target, List<TypeElement> classes, ResourceClass owner) {
    return classes.contains(target) ? packageOf(target) : owner.packageName();
  }

  /** A library that was compiled with Latchkey brings the rows of its classes itself. */
  private boolean isGeneratedElsewhere(TypeElement target, List<TypeElement> classes) {
    String generated = packageOf(target) + "." + Program.GENERATED_NAME;
    return !classes.contains(target) && types.elements().getTypeElement(generated) != null;
  }

  private String packageOf(TypeElement type) {
    return types.elements().getPackageOf(type).getQualifiedName().toString();
  }
}
