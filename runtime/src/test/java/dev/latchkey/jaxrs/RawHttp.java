package dev.latchkey.jaxrs;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Sends requests that no HTTP client library would send, byte by byte. */
public final class RawHttp {

  private final int port;

  public RawHttp(int port) {
    this.port = port;
  }

  /** A response: its status, its header lines, and whatever follows. */
  public record Answer(int status, List<String> headerLines, String body) {

    /** All values of a header, one for each line. */
    public List<String> all(String name) {
      String start = name.toLowerCase() + ":";
      return headerLines.stream()
          .filter(line -> line.toLowerCase().startsWith(start))
          .map(line -> line.substring(start.length()).strip())
          .toList();
    }

    /** The only value of a header, or null. */
    public String header(String name) {
      List<String> values = all(name);
      if (values.size() > 1) {
        throw new AssertionError(name + " more than once: " + values);
      }
      return values.isEmpty() ? null : values.get(0);
    }

    /** The lines of the CORS protocol. */
    public List<String> corsLines() {
      return headerLines.stream()
          .filter(line -> line.toLowerCase().startsWith("access-control-"))
          .toList();
    }
  }

  /** Sends a request line's method and target with header lines such as {@code "Origin: x"}. */
  public Answer send(String method, String target, String... headerLines) throws IOException {
    return sendEntity("", method, target, headerLines);
  }

  /** The same with an entity, whose length the header lines must state. */
  public Answer sendEntity(String entity, String method, String target, String... headerLines)
      throws IOException {
    var request = new StringBuilder(method + " " + target + " HTTP/1.1\r\n");
    request.append("Host: localhost:").append(port).append("\r\nConnection: close\r\n");
    for (String line : headerLines) {
      request.append(line).append("\r\n");
    }
    request.append("\r\n").append(entity);
    try (var socket = new Socket("localhost", port)) {
      socket.setSoTimeout(20_000);
      socket.getOutputStream().write(request.toString().getBytes(StandardCharsets.ISO_8859_1));
      byte[] answer = socket.getInputStream().readAllBytes();
      return parse(new String(answer, StandardCharsets.ISO_8859_1));
    }
  }

  private static Answer parse(String answer) {
    int end = answer.indexOf("\r\n\r\n");
    List<String> lines = new ArrayList<>(List.of(answer.substring(0, end).split("\r\n")));
    int status = Integer.parseInt(lines.remove(0).split(" ")[1]);
    return new Answer(status, lines, answer.substring(end + 4));
  }
}
