package dev.latchkey.testkit.browser;

import dev.latchkey.policy.MediaTypes;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which request headers reach another origin without a preflight: those of the standard, and those
 * that Chromium adds.
 *
 * @see <a href="https://fetch.spec.whatwg.org/#cors-safelisted-request-header">Fetch,
 *     CORS-safelisted request-header</a>
 */
final class SafelistedHeaders {

  private static final int LONGEST_VALUE = 128;
  private static final int LONGEST_TOGETHER = 1024;

  private static final String UNSAFE_MARKS = "\"():<>?@[\\]{}\u007f";

  private static final Pattern LANGUAGE = Pattern.compile("[0-9A-Za-z *,.;=-]*");

  private static final Pattern RANGE = Pattern.compile("bytes=(\\d+)-(\\d*)");

  private SafelistedHeaders() {}

  /**
   * The names that a preflight has to ask for: in lower case, each once, sorted.
   *
   * @see <a href="https://fetch.spec.whatwg.org/#cors-unsafe-request-header-names">Fetch,
   *     CORS-unsafe request-header names</a>
   */
  static List<String> unsafeNames(HeaderList headers) {
    var unsafe = new TreeSet<String>();
    var safelisted = new ArrayList<String>();
    int size = 0;
    for (HeaderList.Field field : headers.fields()) {
      String name = field.name().toLowerCase(Locale.ROOT);
      if (isSafelisted(name, field.value())) {
        safelisted.add(name);
        size += length(field.value());
      } else {
        unsafe.add(name);
      }
    }
    if (size > LONGEST_TOGETHER) {
      unsafe.addAll(safelisted);
    }
    return List.copyOf(unsafe);
  }

  static boolean isSafelisted(String name, String value) {
    if (length(value) > LONGEST_VALUE) {
      return false;
    }
    String lower = name.toLowerCase(Locale.ROOT);
    return switch (lower) {
      case "accept" -> !hasUnsafeByte(value);
      case "accept-language", "content-language" -> LANGUAGE.matcher(value).matches();
      case "content-type" -> !hasUnsafeByte(value) && isSafelistedType(value);
      case "range" -> isSimpleRange(value);
      default -> SafelistedHints.isSafelisted(lower, value);
    };
  }

  /** A character of a header is a byte. */
  private static int length(String value) {
    return value.length();
  }

  /**
   * A byte above 127 is no unsafe one.
   *
   * @see <a href="https://fetch.spec.whatwg.org/#cors-unsafe-request-header-byte">Fetch,
   *     CORS-unsafe request-header byte</a>
   */
  private static boolean hasUnsafeByte(String value) {
    return value.chars().anyMatch(c -> c < ' ' && c != '\t' || UNSAFE_MARKS.indexOf(c) >= 0);
  }

  private static boolean isSafelistedType(String value) {
    return MimeType.essence(value).filter(MediaTypes::isSafelisted).isPresent();
  }

  /** From some byte on; the last bytes of a file are not safelisted. */
  private static boolean isSimpleRange(String value) {
    Matcher range = RANGE.matcher(value);
    return range.matches()
        && (range.group(2).isEmpty() || compare(range.group(1), range.group(2)) <= 0);
  }

  private static int compare(String first, String second) {
    return new BigInteger(first).compareTo(new BigInteger(second));
  }
}
