package dev.latchkey.policy;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Judges the content-type gate beside the signature. The gate concerns {@code POST}: a page of
 * another site sends every other unsafe verb with a preflight, whatever the media type.
 */
final class ContentTypeRules {

  private static final String CONSUMES = "consumes";

  private final EndpointSignature endpoint;

  private ContentTypeRules(EndpointSignature endpoint) {
    this.endpoint = endpoint;
  }

  static List<CsrfFinding> check(GuardInUse use) {
    EndpointSignature endpoint = use.endpoint().signature();
    return endpoint.verb().equals("POST") && isGated(use.endpoint().decision())
        ? new ContentTypeRules(endpoint).findings().map(ContentTypeRules::of).toList()
        : List.of();
  }

  private static boolean isGated(CsrfDecision decision) {
    return decision instanceof CsrfDecision.Protected guarded
        && guarded.chain().stream().anyMatch(one -> one.also().contains(Gate.CONTENT_TYPE));
  }

  private Stream<Finding> findings() {
    if (endpoint.form()) {
      return Stream.of(declaration(ContentTypeRule.CSRF_FORM_PARAM_WITH_CONTENT_TYPE_MODE));
    }
    List<Finding> ofTypes = ofTypes().toList();
    boolean refused = ofTypes.stream().anyMatch(one -> one.severity() == Severity.ERROR);
    // What the signature must become is open while its types are refused.
    return refused || endpoint.entity()
        ? ofTypes.stream()
        : Stream.concat(
            ofTypes.stream(), Stream.of(declaration(ContentTypeRule.CSRF_BODYLESS_REFUSED)));
  }

  private Stream<Finding> ofTypes() {
    return endpoint.consumes().isEmpty()
        ? Stream.of(
            declaration(ContentTypeRule.CSRF_CONSUMES_WILDCARD, "anything, for want of @Consumes"))
        : IntStream.range(0, endpoint.consumes().size()).boxed().flatMap(this::ofElement);
  }

  private Stream<Finding> ofElement(int index) {
    Pointer pointer = Pointer.to(CONSUMES, index);
    return MediaTypes.each(endpoint.consumes().get(index))
        .flatMap(type -> ofType(type, pointer).stream());
  }

  private Optional<Finding> ofType(String type, Pointer pointer) {
    String essence = MediaTypes.essence(type);
    if (MediaTypes.isRangeBeyondPreflight(essence)) {
      return found(ContentTypeRule.CSRF_CONSUMES_WILDCARD, pointer, '"' + type + '"');
    }
    if (MediaTypes.isSafelisted(essence)) {
      return found(ContentTypeRule.CSRF_CONSUMES_SIMPLE_TYPE, pointer, type);
    }
    if (MediaTypes.isSentByBrowsers(essence)) {
      return found(ContentTypeRule.CSRF_CONSUMES_UNPREFLIGHTED_TYPE, pointer, type);
    }
    return ofDoubtful(type, essence, pointer);
  }

  private Optional<Finding> ofDoubtful(String type, String essence, Pointer pointer) {
    return essence.equals(MediaTypes.OCTET_STREAM)
        ? found(ContentTypeRule.CSRF_CONSUMES_OCTET_DEFAULT, pointer)
        : MisspeltMediaType.meant(essence)
            .flatMap(
                meant -> found(ContentTypeRule.CSRF_CONSUMES_UNKNOWN_TYPE, pointer, type, meant));
  }

  private Optional<Finding> found(Rule rule, Pointer pointer, String... others) {
    return Optional.of(Finding.of(rule, pointer, arguments(others)));
  }

  private Finding declaration(Rule rule, String... others) {
    return Finding.of(rule, Pointer.DECLARATION, arguments(others));
  }

  private static CsrfFinding of(Finding finding) {
    return new CsrfFinding(finding, CsrfFinding.Subject.ENDPOINT);
  }

  private String[] arguments(String... others) {
    return Stream.concat(Stream.of(endpoint.name()), Stream.of(others)).toArray(String[]::new);
  }
}
