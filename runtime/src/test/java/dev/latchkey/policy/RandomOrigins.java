package dev.latchkey.policy;

import java.util.Random;

/** Texts that often, but not always, are origins. */
final class RandomOrigins {

  private static final String[] SCHEMES = {
    "https://",
    "http://",
    "https://",
    "ws://",
    "Http://",
    "app+x://",
    "https:",
    "data:",
    "file://",
    ""
  };

  private static final String[] PIECES = {
    "example",
    "com",
    "a",
    "b-c",
    "xn--bcher-kva",
    "xn--",
    "--",
    "-",
    "_",
    "127",
    "0",
    "1.2.3.4",
    "0x1f",
    "256",
    "[::1]",
    "[",
    "]",
    "::",
    "1:0:0:2",
    "ffff",
    "[1::2:0:3]",
    "*",
    "*.",
    "@",
    "/",
    "?",
    "#",
    "%",
    "A",
    "\u00fc",
    " ",
    "\u200b",
    ",",
    "$",
    "{",
    "}",
    "localhost",
    "aaaaaaaaaaaaaaaaaaaaaaa"
  };

  private static final String[] PORTS = {
    "", "", "", ":", ":80", ":443", ":8080", ":08", ":0", ":65535", ":65536", ":*", ":[1,2]", "/",
    "."
  };

  private RandomOrigins() {}

  static String next(Random random) {
    StringBuilder text = new StringBuilder(pick(SCHEMES, random));
    int pieces = 1 + random.nextInt(4);
    for (int at = 0; at < pieces; at++) {
      text.append(at > 0 && random.nextInt(4) > 0 ? "." : "").append(pick(PIECES, random));
    }
    return text.append(pick(PORTS, random)).toString();
  }

  private static String pick(String[] texts, Random random) {
    return texts[random.nextInt(texts.length)];
  }
}
