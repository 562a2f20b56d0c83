package dev.latchkey.csrf;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Demands a media type that makes the browser ask first. It looks at the header, for readers of
 * entities take {@code application/octet-stream} where there is none.
 */
final class ContentTypeGate implements FurtherGate {

  /**
   * What a browser sends to another origin without a preflight: the three types of forms and
   * scripts, and those of its own reports.
   *
   * @see <a href="https://fetch.spec.whatwg.org/#cors-safelisted-request-header">Fetch,
   *     CORS-safelisted request-header</a>
   */
  private static final List<String> WITHOUT_PREFLIGHT =
      List.of(
          "application/x-www-form-urlencoded",
          "multipart/form-data",
          "text/plain",
          "application/csp-report",
          "application/expect-ct-report+json",
          "application/ocsp-request",
          "application/xss-auditor-report",
          "text/ping");

  private final ConsumedType[] accepted;

  /**
   * Takes the media types of a {@code @Consumes}, some of which no request may have: those that
   * need no preflight, and every range that holds one of them.
   */
  ContentTypeGate(List<String> consumes) {
    accepted =
        consumes.stream()
            .flatMap(element -> Arrays.stream(element.split(",", -1)))
            .map(ContentTypeGate::essence)
            .map(ConsumedType::of)
            .filter(type -> !type.coversAny(WITHOUT_PREFLIGHT))
            .toArray(ConsumedType[]::new);
  }

  private static String essence(String mediaType) {
    return mediaType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
  }

  @Override
  public Verdict judge(String wireVerb, String verb, Map<String, List<String>> headers) {
    return concerns(wireVerb, verb) ? judge(headers.get("Content-Type")) : null;
  }

  /**
   * Whether a page may have sent the request without a preflight: as a {@code POST}, or as a {@code
   * GET} of which a filter made something else.
   */
  private static boolean concerns(String wireVerb, String verb) {
    boolean post = "POST".equals(wireVerb) || "POST".equals(verb);
    boolean get = "GET".equals(wireVerb) || "HEAD".equals(wireVerb);
    return post || get && !WireVerb.isKept(wireVerb, verb);
  }

  private Verdict judge(List<String> lines) {
    if (!HeaderLines.arePresent(lines)) {
      return Verdict.CONTENT_TYPE_MISSING;
    }
    if (HeaderLines.areRepeated(lines)) {
      return Verdict.DUPLICATE_HEADER;
    }
    String mediaType = HeaderLines.value(lines);
    int end = MediaTypeText.essenceEnd(mediaType);
    if (end < 0) {
      return Verdict.CONTENT_TYPE_MALFORMED;
    }
    return accepts(mediaType, end) ? null : Verdict.CONTENT_TYPE_REFUSED;
  }

  private boolean accepts(String mediaType, int end) {
    for (ConsumedType type : accepted) {
      if (type.covers(mediaType, end)) {
        return true;
      }
    }
    return false;
  }
}
