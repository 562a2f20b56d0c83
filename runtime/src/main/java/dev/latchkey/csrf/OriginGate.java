package dev.latchkey.csrf;

import dev.latchkey.policy.RequestOrigin;
import java.util.List;
import java.util.Map;

/**
 * Judges where a request comes from. {@code Sec-Fetch-Site} decides if it is there, else {@code
 * Origin}, else {@code Referer}; better evidence is never overruled by worse.
 */
final class OriginGate {

  /** The origin of a page that has none, a sandboxed frame's say. */
  static final String NULL = "null";

  /** What some browsers write for a page from the disk: foreign, and yet no mistake. */
  private static final String FILE = "file://";

  private final boolean stateChanging;
  private final SiteEvidence site;
  private final SourceEvidence source;

  OriginGate(OwnOrigins own, Trust trust, Strictness strictness) {
    this.stateChanging = strictness.stateChanging();
    this.site = new SiteEvidence(own, trust, strictness);
    this.source = new SourceEvidence(own, trust, strictness);
  }

  Reason judge(String wireVerb, Map<String, List<String>> headers, String scheme) {
    if (isAmbiguous(headers)) {
      return Reason.DUPLICATE_HEADER;
    }
    String origin = HeaderLines.value(headers.get("Origin"));
    Reason flaw = flaw(origin);
    if (flaw != null) {
      return flaw;
    }
    boolean link = isOpenToLinks(wireVerb);
    if (link && Purpose.isPrefetch(headers)) {
      return Reason.PREFETCH;
    }
    String fetchSite = HeaderLines.value(headers.get(SiteEvidence.HEADER));
    return fetchSite == null
        ? source.judge(link, origin, headers, scheme)
        : site.judge(fetchSite, link, origin, headers, scheme);
  }

  /** A browser sends each of these once; of two lines, others may have read the other. */
  private static boolean isAmbiguous(Map<String, List<String>> headers) {
    return HeaderLines.areRepeated(headers.get(SiteEvidence.HEADER))
        || HeaderLines.areRepeated(headers.get("Origin"))
        || HeaderLines.areRepeated(headers.get("Referer"))
        || HeaderLines.areRepeated(headers.get("Host"));
  }

  private static Reason flaw(String origin) {
    if (origin == null || origin.equals(NULL) || RequestOrigin.isCanonical(origin)) {
      return null;
    }
    return origin.equals(FILE) ? Reason.ORIGIN_MISMATCH : Reason.ORIGIN_MALFORMED;
  }

  /**
   * Whether a link leads here, which somebody may follow in a mail program: to a {@code GET} that
   * changes state, or by way of a filter that makes another verb of a {@code GET}.
   */
  private boolean isOpenToLinks(String wireVerb) {
    return stateChanging || "GET".equals(wireVerb) || "HEAD".equals(wireVerb);
  }
}
