package dev.latchkey.processor.read;

import com.sun.source.tree.MethodTree;
import com.sun.source.util.Trees;
import dev.latchkey.processor.model.Listing;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * Reads the bodies in which applications list what they serve. Only javac shows bodies: elsewhere,
 * and where a build tool stands between, there is nothing to read, and nothing is said.
 */
public final class ListingReader {

  private static final String APPLICATION = "jakarta.ws.rs.core.Application";
  private static final Set<String> METHODS = Set.of("getClasses", "getSingletons");

  /** What could register anything, and so what nobody listed. */
  private static final List<String> FEATURES =
      List.of("jakarta.ws.rs.core.Feature", "jakarta.ws.rs.container.DynamicFeature");

  private final ProcessingEnvironment environment;
  private final Optional<Trees> trees;

  /**
   * A reader for one compilation.
   *
   * @param environment as the compiler passes it
   */
  public ListingReader(ProcessingEnvironment environment) {
    this.environment = environment;
    trees = trees(environment);
  }

  private static Optional<Trees> trees(ProcessingEnvironment environment) {
    try {
      return Optional.of(Trees.instance(environment));
    } catch (IllegalArgumentException | LinkageError e) {
      return Optional.empty();
    }
  }

  /**
   * Finds the applications that plainly list what they serve, and no feature among it.
   *
   * @param roots the top-level types and the packages of the compilation
   * @return a listing for each
   */
  public List<Listing> read(Collection<? extends Element> roots) {
    List<Listing> listings = new ArrayList<>();
    for (TypeElement type : ElementFilter.typesIn(roots)) {
      if (type.getSuperclass().toString().equals(APPLICATION)) {
        List<ExecutableElement> methods = listing(type);
        if (trees.isPresent() && methods.stream().allMatch(this::listsNoFeature)) {
          methods.stream().findFirst().map(Listing::new).ifPresent(listings::add);
        }
      }
    }
    return listings;
  }

  private static List<ExecutableElement> listing(TypeElement type) {
    return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
        .filter(method -> METHODS.contains(method.getSimpleName().toString()))
        .sorted(Comparator.comparing(method -> method.getSimpleName().toString()))
        .toList();
  }

  private boolean listsNoFeature(ExecutableElement method) {
    MethodTree tree = trees.orElseThrow().getTree(method);
    if (tree == null || tree.getBody() == null) {
      return false;
    }
    WrittenNames names =
        new WrittenNames(
            trees.orElseThrow().getPath(method).getCompilationUnit(),
            environment.getElementUtils());
    return ListedTypes.of(tree)
        .filter(listed -> listed.stream().map(names::type).allMatch(this::isKnownToRegisterNothing))
        .isPresent();
  }

  private boolean isKnownToRegisterNothing(Optional<TypeElement> type) {
    return type.isPresent() && FEATURES.stream().noneMatch(name -> is(type.get(), name));
  }

  private boolean is(TypeElement type, String name) {
    TypeElement feature = environment.getElementUtils().getTypeElement(name);
    return feature != null && environment.getTypeUtils().isSubtype(type.asType(), feature.asType());
  }
}
