package dev.latchkey.cors;

import java.util.Random;

/** Path templates that are alike enough to compete, and paths that several of them match. */
final class RandomTemplates {

  private static final String[] SEGMENTS = {
    "a",
    "b",
    "ab",
    "a.b",
    "{v}",
    "{v}",
    "{v}",
    "a{v}",
    "{v}b",
    "{v}a",
    "a-{v}",
    "{v}-{v}",
    "{v}ab",
    "{v: [ab]+}",
    "{v:.*}",
    "{v: .+}",
    "{v:[^/]*}",
    "a{v: b*}",
    "{v: a|b}",
    "{v:a/b}",
    "{v:a?}"
  };
  private static final String[] ENCODED_SEGMENTS = {
    "é", "a b", "%20", "é{v}", "{v}é", "%C3%A9", "%c3%a9", "{v: %C3%A9}", "a+b", "@a", "a{v}|", "["
  };
  private static final String[] NAMES = {
    "a", "b", "ab", "aab", "abb", "ba", "a-b", "a.b", "x", "aa", "aba", "a;m=1", "b;x"
  };
  private static final String[] ENCODED_NAMES = {
    "%C3%A9", "%c3%a9", "a%20b", "%C3%A9b", "%C3%A9ab", "a%2Fb", "%20", "a+b", "@a", "a%7C", "%5B"
  };

  private final Random random;

  RandomTemplates(Random random) {
    this.random = random;
  }

  /** One or two segments, with a slash at either end now and then, as an author would write. */
  String template() {
    var template = new StringBuilder(random.nextInt(8) == 0 ? "/" : "");
    int variables = 0;
    int count = 1 + random.nextInt(2);
    for (int i = 0; i < count; i++) {
      template.append(i == 0 ? "" : "/");
      for (String part : any(SEGMENTS, ENCODED_SEGMENTS).split("(?=\\{v)")) {
        template.append(part.startsWith("{v") ? "{v" + variables++ + part.substring(2) : part);
      }
    }
    return template.append(random.nextInt(5) == 0 ? "/" : "").toString();
  }

  /** The template as rows hold it. */
  static String row(String template) {
    return template.replaceAll("^/+", "");
  }

  /** Up to four segments, in any spelling that a client may choose. */
  String path() {
    int count = random.nextInt(5);
    var path = new StringBuilder();
    for (int i = 0; i < count; i++) {
      path.append('/').append(any(NAMES, ENCODED_NAMES));
    }
    return path.append(count == 0 || random.nextInt(5) == 0 ? "/" : "").toString();
  }

  private String any(String[] common, String[] rare) {
    String[] choice = random.nextInt(4) == 0 ? rare : common;
    return choice[random.nextInt(choice.length)];
  }
}
