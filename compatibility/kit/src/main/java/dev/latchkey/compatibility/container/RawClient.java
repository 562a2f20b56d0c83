package dev.latchkey.compatibility.container;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Sends what a test says, byte for byte, where an HTTP client would repair or refuse it. */
public final class RawClient {

  private static final int TIMEOUT_MILLISECONDS = 20_000;

  private final int port;

  public RawClient(int port) {
    this.port = port;
  }

  /**
   * One request on a connection of its own.
   *
   * @param requestLine method and target, without the version
   * @param headers complete header lines
   */
  public Answer send(String requestLine, List<String> headers) {
    StringBuilder request = new StringBuilder(requestLine + " HTTP/1.1\r\n");
    if (headers.stream().noneMatch(line -> line.toLowerCase(Locale.ROOT).startsWith("host:"))) {
      request.append("Host: localhost:").append(port).append("\r\n");
    }
    headers.forEach(line -> request.append(line).append("\r\n"));
    return exchange(request.append("Connection: close\r\n\r\n").toString());
  }

  /** A whole request on a connection of its own, which it asks to be closed. */
  public Answer exchange(String request) {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(TIMEOUT_MILLISECONDS);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
      return Answer.parse(new WholeResponse(request).read(socket.getInputStream()));
    } catch (IOException e) {
      throw new UncheckedIOException(request, e);
    }
  }

  /**
   * A response.
   *
   * @param headers name and value of each line, names in lower case
   */
  public record Answer(int status, List<Header> headers, String body) {

    public record Header(String name, String value) {}

    static Answer parse(String raw) {
      if (raw.isEmpty()) {
        throw new UncheckedIOException(new EOFException("The connection ended without an answer."));
      }
      int end = raw.indexOf("\r\n\r\n");
      String[] lines = raw.substring(0, end < 0 ? raw.length() : end).split("\r\n");
      List<Header> headers = new ArrayList<>();
      for (int line = 1; line < lines.length; line++) {
        int colon = lines[line].indexOf(':');
        headers.add(
            new Header(
                lines[line].substring(0, colon).toLowerCase(Locale.ROOT),
                lines[line].substring(colon + 1).strip()));
      }
      return new Answer(
          Integer.parseInt(lines[0].split(" ")[1]), headers, end < 0 ? "" : raw.substring(end + 4));
    }

    public List<String> values(String name) {
      return headers.stream()
          .filter(header -> header.name().equals(name.toLowerCase(Locale.ROOT)))
          .map(Header::value)
          .toList();
    }

    /** The elements of a list header, over all its lines. */
    public List<String> tokens(String name) {
      return values(name).stream()
          .flatMap(value -> List.of(value.split(",")).stream())
          .map(String::strip)
          .toList();
    }

    public List<String> accessControl() {
      return headers.stream()
          .filter(header -> header.name().startsWith("access-control-"))
          .map(header -> header.name() + ": " + header.value())
          .toList();
    }

    /** Everything but what changes by itself. */
    public List<Header> stable() {
      return headers.stream().filter(header -> !header.name().equals("date")).toList();
    }
  }
}
