package dev.latchkey.processor.generate;

import com.palantir.javapoet.CodeBlock;
import java.util.List;

/** Texts as Java writes them. */
final class Literals {

  private Literals() {}

  static CodeBlock joined(List<String> texts) {
    return texts.stream().map(text -> CodeBlock.of("$S", text)).collect(CodeBlock.joining(", "));
  }

  static CodeBlock list(List<String> texts) {
    return CodeBlock.of("$T.of($L)", List.class, joined(texts));
  }
}
