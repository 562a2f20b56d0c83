package dev.latchkey.processor.read;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * What the names of types in a file stand for: a class that is imported, one of the same package,
 * one that an import on demand may mean, or a name in full.
 *
 * @see <a href="https://docs.oracle.com/javase/specs/jls/se17/html/jls-6.html#jls-6.4.1">JLS
 *     6.4.1</a>
 */
final class WrittenNames {

  private static final String ON_DEMAND = ".*";

  private final CompilationUnitTree file;
  private final List<String> imports;
  private final Elements elements;

  WrittenNames(CompilationUnitTree file, Elements elements) {
    this.file = file;
    imports =
        file.getImports().stream()
            .map(ImportTree::getQualifiedIdentifier)
            .map(Object::toString)
            .toList();
    this.elements = elements;
  }

  /** Nothing for a nested type of the file itself, or of what its types extend. */
  Optional<TypeElement> type(String written) {
    String name = written.replaceFirst("<.*", "");
    return candidates(name).stream()
        .map(candidate -> elements.getTypeElement(candidate))
        .filter(Objects::nonNull)
        .findFirst();
  }

  private List<String> candidates(String name) {
    String head = name.split("\\.", 2)[0];
    List<String> candidates = new ArrayList<>();
    imports.stream()
        .filter(imported -> imported.endsWith("." + head))
        .map(imported -> imported + name.substring(head.length()))
        .forEach(candidates::add);
    candidates.add(file.getPackageName() == null ? name : file.getPackageName() + "." + name);
    imports.stream()
        .filter(imported -> imported.endsWith(ON_DEMAND))
        .map(imported -> imported.replace("*", name))
        .forEach(candidates::add);
    candidates.add(name);
    return candidates;
  }
}
