package dev.latchkey.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaFileObject;

/**
 * What a bad source expects, written on the offending line:
 *
 * <pre>{@code
 * @CrossOriginPolicy(origins = "https://a.example/") // ERROR TRAILING_SLASH @ "https://a
 * }</pre>
 *
 * Behind {@code @} stands a piece of the line's code: the diagnostic must begin in its column.
 * Several expectations on one line are separated by {@code ||}.
 */
final class Expectations {

  private static final Pattern EXPECTATION =
      Pattern.compile("(ERROR|WARNING|NOTE) ([A-Z0-9_]+) @ (.+?)\\s*$");

  private Expectations() {}

  static List<String> of(Collection<JavaFileObject> sources) {
    List<String> expected = new ArrayList<>();
    for (JavaFileObject source : sources) {
      collect(source, expected);
    }
    return expected;
  }

  private static void collect(JavaFileObject source, List<String> expected) {
    String file = Path.of(source.getName()).getFileName().toString();
    List<String> lines = text(source).lines().toList();
    for (int number = 1; number <= lines.size(); number++) {
      String line = lines.get(number - 1);
      Matcher start = Pattern.compile("// (?=(ERROR|WARNING|NOTE) [A-Z0-9_]+ @ )").matcher(line);
      if (start.find()) {
        String code = line.substring(0, start.start());
        for (String one : line.substring(start.end()).split("\\|\\|")) {
          expected.add(parse(one, code, file + ":" + number));
        }
      }
    }
  }

  private static String parse(String expectation, String code, String place) {
    Matcher matcher = EXPECTATION.matcher(expectation.strip());
    if (!matcher.matches()) {
      throw new IllegalArgumentException(place + ": unreadable expectation " + expectation);
    }
    int column = code.indexOf(matcher.group(3)) + 1;
    if (column == 0) {
      throw new IllegalArgumentException(place + ": the line has no " + matcher.group(3));
    }
    return matcher.group(1) + " " + matcher.group(2) + " " + place + ":" + column;
  }

  private static String text(JavaFileObject source) {
    try {
      return source.getCharContent(true).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
