package dev.latchkey.compatibility.container;

import java.util.ArrayList;
import java.util.List;

/**
 * A request, byte for byte.
 *
 * @param line the request line without the version
 * @param version the version
 * @param headers complete header lines
 * @param body what follows them
 */
public record WireRequest(String line, String version, List<String> headers, String body) {

  /** A request without a body. */
  public static WireRequest of(String line, String... headers) {
    return new WireRequest(line, "HTTP/1.1", List.of(headers), "");
  }

  public WireRequest with(String... lines) {
    List<String> all = new ArrayList<>(headers);
    all.addAll(List.of(lines));
    return new WireRequest(line, version, all, body);
  }

  public WireRequest with(List<String> lines) {
    return with(lines.toArray(String[]::new));
  }

  /** With a body, its length, and no word of its type. */
  public WireRequest carrying(String entity) {
    return new WireRequest(line, version, headers, entity)
        .with("Content-Length: " + entity.length());
  }

  public WireRequest version(String other) {
    return new WireRequest(line, other, headers, body);
  }

  /** Those of the header lines that name a host. */
  public List<String> hosts() {
    return headers.stream().filter(line -> line.startsWith("Host:")).toList();
  }

  @Override
  public String toString() {
    return "%s %s\r\n%s\r\nConnection: close\r\n\r\n%s"
        .formatted(line, version, String.join("\r\n", headers), body);
  }
}
