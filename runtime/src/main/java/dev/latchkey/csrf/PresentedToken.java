package dev.latchkey.csrf;

import java.util.List;

/** What a request presents as its token: its bytes, or why there are none. */
final class PresentedToken {

  private static final PresentedToken MISSING = new PresentedToken(Reason.TOKEN_MISSING, null);
  private static final PresentedToken DUPLICATE = new PresentedToken(Reason.TOKEN_DUPLICATE, null);
  private static final PresentedToken LENGTH = new PresentedToken(Reason.TOKEN_LENGTH, null);
  private static final PresentedToken ENCODING = new PresentedToken(Reason.TOKEN_ENCODING, null);
  private static final PresentedToken VERSION = new PresentedToken(Reason.TOKEN_VERSION, null);

  private final Reason flaw;
  private final byte[] bytes;

  private PresentedToken(Reason flaw, byte[] bytes) {
    this.flaw = flaw;
    this.bytes = bytes;
  }

  /** Reads the lines of the token's field. Nothing is copied before the length is right. */
  static PresentedToken of(List<String> lines) {
    if (HeaderLines.areRepeated(lines)) {
      return DUPLICATE;
    }
    String line = HeaderLines.arePresent(lines) ? lines.get(0) : null;
    return line == null ? MISSING : of(line);
  }

  private static PresentedToken of(String line) {
    int start = Blanks.skip(line, 0, line.length());
    int end = Blanks.trim(line, start, line.length());
    if (start == end) {
      return MISSING;
    }
    if (end - start == TokenText.LENGTH) {
      return decoded(TokenText.decode(line.substring(start, end)));
    }
    return isList(line, end - start) ? DUPLICATE : LENGTH;
  }

  /** Containers and proxies may join two lines by a comma. */
  private static boolean isList(String line, int length) {
    return length > TokenText.LENGTH && line.indexOf(',') >= 0;
  }

  private static PresentedToken decoded(byte[] bytes) {
    if (bytes == null) {
      return ENCODING;
    }
    return TokenFormat.version(bytes) == TokenFormat.VERSION
        ? new PresentedToken(null, bytes)
        : VERSION;
  }

  /** Why there is no token, or null if there is one. */
  Reason flaw() {
    return flaw;
  }

  /** The token, whose tag nobody has looked at. */
  byte[] bytes() {
    return bytes;
  }
}
