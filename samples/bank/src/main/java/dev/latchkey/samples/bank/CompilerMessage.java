package dev.latchkey.samples.bank;

import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * What the compiler says of a place in a source.
 *
 * @param kind {@code ERROR} or {@code WARNING}, say
 * @param file the name of the source
 * @param line from 1
 * @param column from 1
 * @param text lines, as the compiler prints them
 */
public record CompilerMessage(String kind, String file, long line, long column, String text) {

  static CompilerMessage of(Diagnostic<? extends JavaFileObject> said) {
    String path = said.getSource() == null ? "" : said.getSource().toUri().getPath();
    return new CompilerMessage(
        said.getKind().name(),
        path.substring(path.lastIndexOf('/') + 1),
        said.getLineNumber(),
        said.getColumnNumber(),
        said.getMessage(Locale.ROOT));
  }
}
