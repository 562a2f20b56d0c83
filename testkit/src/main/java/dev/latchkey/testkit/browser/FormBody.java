package dev.latchkey.testkit.browser;

import static java.util.stream.Collectors.joining;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What a form sends.
 *
 * @param contentType the type
 * @param text the body
 * @see <a
 *     href="https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#submit-mutate-action">HTML,
 *     form submission</a>
 */
record FormBody(String contentType, String text) {

  /** A field may hold it only if somebody means mischief to himself. */
  private static final String BOUNDARY = "----WebKitFormBoundaryLatchkeyTestkit";

  static FormBody of(Enctype enctype, List<FormField> fields) {
    return switch (enctype) {
      case URLENCODED -> new FormBody("application/x-www-form-urlencoded", urlencoded(fields));
      case MULTIPART -> new FormBody("multipart/form-data; boundary=" + BOUNDARY, parts(fields));
      case TEXT_PLAIN -> new FormBody("text/plain", lines(fields));
    };
  }

  private static String urlencoded(List<FormField> fields) {
    return fields.stream()
        .map(field -> encode(field.name()) + '=' + encode(field.value()))
        .collect(joining("&"));
  }

  private static String encode(String text) {
    return URLEncoder.encode(crlf(text), StandardCharsets.UTF_8);
  }

  private static String lines(List<FormField> fields) {
    return fields.stream()
        .map(field -> crlf(field.name()) + '=' + crlf(field.value()) + "\r\n")
        .collect(joining());
  }

  private static String parts(List<FormField> fields) {
    return fields.stream()
        .map(field -> part(field.name(), field.value()))
        .collect(joining("", "", "--" + BOUNDARY + "--\r\n"));
  }

  private static String part(String name, String value) {
    String quoted = crlf(name).replace("\r", "%0D").replace("\n", "%0A").replace("\"", "%22");
    return "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
        .formatted(BOUNDARY, quoted, crlf(value));
  }

  /** Every line end becomes a CR and an LF. */
  private static String crlf(String text) {
    return text.replaceAll("\\r\\n|\\r|\\n", "\r\n");
  }
}
