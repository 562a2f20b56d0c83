package dev.latchkey.processor.generate;

import com.palantir.javapoet.CodeBlock;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;

/** Texts as Java writes them. */
final class Literals {

  private Literals() {}

  static CodeBlock joined(List<String> texts) {
    return texts.stream().map(text -> CodeBlock.of("$S", text)).collect(CodeBlock.joining(", "));
  }

  static CodeBlock list(List<String> texts) {
    return CodeBlock.of("$T.of($L)", List.class, joined(texts));
  }

  /** The names of constants, sorted: the order of a set is nobody's word. */
  static CodeBlock names(Set<? extends Enum<?>> constants) {
    return joined(constants.stream().map(constant -> constant.name()).sorted().toList());
  }

  /** Where a declaration stands; nothing for the unnamed package. */
  static CodeBlock in(Element annotated) {
    String name = PackageContent.packageOf(annotated);
    return name.isEmpty() ? CodeBlock.of("") : CodeBlock.of("\n    .in($S)", name);
  }
}
