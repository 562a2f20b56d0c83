package dev.latchkey.csrf;

import dev.latchkey.policy.MediaTypes;
import java.util.List;
import java.util.Map;

/**
 * Demands a media type that makes the browser ask first. It looks at the header, for readers of
 * entities take {@code application/octet-stream} where there is none.
 */
final class ContentTypeGate implements FurtherGate {

  private final ConsumedType[] accepted;

  /**
   * Takes the media types of a {@code @Consumes}, some of which no request may have: those that
   * need no preflight, and every range that holds one of them.
   */
  ContentTypeGate(List<String> consumes) {
    accepted =
        MediaTypes.essences(consumes)
            .filter(essence -> !MediaTypes.evadesPreflight(essence))
            .map(ConsumedType::of)
            .toArray(ConsumedType[]::new);
  }

  @Override
  public Reason judge(String wireVerb, String verb, Map<String, List<String>> headers) {
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

  private Reason judge(List<String> lines) {
    // A container may say with a line of null that there is no line.
    if (!HeaderLines.arePresent(lines) || lines.get(0) == null) {
      return Reason.CONTENT_TYPE_MISSING;
    }
    if (HeaderLines.areRepeated(lines)) {
      return Reason.DUPLICATE_HEADER;
    }
    String mediaType = HeaderLines.value(lines);
    int end = MediaTypeText.essenceEnd(mediaType);
    if (end < 0) {
      return Reason.CONTENT_TYPE_MALFORMED;
    }
    return accepts(mediaType, end) ? null : Reason.CONTENT_TYPE_REFUSED;
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
