package dev.latchkey.compatibility.container;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads one response to its end, which its headers tell. Not every server closes a connection of
 * which it says so: Helidon 4.4 leaves that to the client.
 */
final class WholeResponse {

  private static final String END_OF_HEADERS = "\r\n\r\n";
  private static final String LAST_CHUNK = "\r\n0\r\n\r\n";
  private static final Pattern LENGTH = Pattern.compile("\r\ncontent-length: *([0-9]+) *\r\n");
  private static final Pattern CHUNKED = Pattern.compile("\r\ntransfer-encoding: *chunked *\r\n");
  private static final Pattern EMPTY = Pattern.compile("HTTP/1.1 (204|304) .*", Pattern.DOTALL);

  private final boolean isOfHead;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  WholeResponse(String request) {
    isOfHead = request.startsWith("HEAD ");
  }

  /** What came, to the end of the response or of the connection. */
  String read(InputStream stream) throws IOException {
    byte[] buffer = new byte[8 * 1024];
    int count;
    while (!isComplete() && (count = stream.read(buffer)) >= 0) {
      bytes.write(buffer, 0, count);
    }
    return text();
  }

  private String text() {
    return bytes.toString(StandardCharsets.ISO_8859_1);
  }

  private boolean isComplete() {
    String text = text();
    int end = text.indexOf(END_OF_HEADERS);
    if (end < 0) {
      return false;
    }
    String headers = text.substring(0, end + 2).toLowerCase(Locale.ROOT);
    if (isOfHead || EMPTY.matcher(text).matches()) {
      return true;
    }
    if (CHUNKED.matcher(headers).find()) {
      return text.endsWith(LAST_CHUNK);
    }
    Matcher length = LENGTH.matcher(headers);
    int body = text.length() - end - END_OF_HEADERS.length();
    return length.find() && body >= Integer.parseInt(length.group(1));
  }
}
