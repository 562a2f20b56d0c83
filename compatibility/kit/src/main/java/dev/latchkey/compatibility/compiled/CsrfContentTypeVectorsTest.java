package dev.latchkey.compatibility.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.latchkey.compatibility.container.WireRequest;
import dev.latchkey.csrf.Reason;
import dev.latchkey.processor.Compilations;
import dev.latchkey.vectors.Vectors;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every vector of the content-type gate: a resource compiled for it, and its request. */
class CsrfContentTypeVectorsTest {

  static final List<ContentTypeCase> CASES =
      Vectors.read("csrf-content-type.json").stream().map(ContentTypeCase::new).toList();

  /** Nobody can write such an endpoint, so that there is none to ask. */
  private static final String REFUSED_BY_THE_COMPILER = "C38";

  /** The container answers: without a media type it does not know where to look for a method. */
  private static final Set<String> UNREADABLE =
      Set.of("C08", "C12", "C14", "C17", "C21", "C22", "C32");

  /** The container answers: it finds no method that consumes this. */
  private static final Set<String> NOT_CONSUMED = Set.of("C13", "C24", "C31", "C36", "C37", "C43");

  private static final int BAD_REQUEST = 400;
  private static final int UNSUPPORTED_MEDIA_TYPE = 415;

  private static GatedApplication application;

  @BeforeAll
  static void start(@TempDir Path folder) throws IOException, ReflectiveOperationException {
    application =
        GatedApplication.compile(
            folder,
            ContentTypeCase.FACTS,
            Stream.concat(served().map(ContentTypeCase::source), Stream.of(pictures())).toList());
  }

  @AfterAll
  static void stop() throws IOException {
    if (application != null) {
      application.close();
    }
  }

  private static JavaFileObject pictures() {
    return Compilations.source(
        "vectors.Pictures",
        "package vectors;",
        "import dev.latchkey.*;",
        "import dev.latchkey.compatibility.served.Journal;",
        "import jakarta.ws.rs.*;",
        "@Path(\"pictures\")",
        "@CsrfProtected(also = Gate.CONTENT_TYPE)",
        "public class Pictures {",
        "  @POST @Consumes(\"image/*\")",
        "  public String serve(byte[] entity) { Journal.ran(\"pictures\"); return \"done\"; }",
        "}");
  }

  static Stream<ContentTypeCase> served() {
    return CASES.stream().filter(vector -> !vector.id().equals(REFUSED_BY_THE_COMPILER));
  }

  /** Those that no container is known to answer itself. */
  static Stream<ContentTypeCase> undisputed() {
    return served().filter(it -> !UNREADABLE.contains(it.id()) && !NOT_CONSUMED.contains(it.id()));
  }

  static Stream<ContentTypeCase> allowed() {
    return served().filter(ContentTypeCase::isAllowed);
  }

  static Stream<ContentTypeCase> denied() {
    return served().filter(vector -> !vector.isAllowed());
  }

  @ParameterizedTest
  @MethodSource("allowed")
  void what_forces_a_preflight_and_is_consumed_is_accepted(ContentTypeCase vector) {
    application.accepts(vector.request(), vector.id(), Reason.SAME_ORIGIN);
    application.accepts(vector.withoutBody(), vector.id(), Reason.SAME_ORIGIN);
  }

  /** Of a refusal the twin proves that it was not the path, say, that was wrong. */
  @ParameterizedTest
  @MethodSource("denied")
  void anything_else_never_reaches_the_resource(ContentTypeCase vector) {
    for (WireRequest request : List.of(vector.request(), vector.withoutBody())) {
      if (UNREADABLE.contains(vector.id())) {
        application.neverReaches(request, BAD_REQUEST);
      } else if (NOT_CONSUMED.contains(vector.id())) {
        application.neverReaches(request, UNSUPPORTED_MEDIA_TYPE);
      } else {
        application.refuses(request, reasons(vector));
      }
    }
    application.accepts(vector.asConsumed(), vector.id(), Reason.SAME_ORIGIN);
  }

  private static Reason[] reasons(ContentTypeCase vector) {
    return vector.isUntyped()
        ? new Reason[] {Reason.CONTENT_TYPE_MISSING}
        : new Reason[] {Reason.CONTENT_TYPE_MALFORMED, Reason.CONTENT_TYPE_REFUSED};
  }

  @Test
  void an_endpoint_that_consumes_what_browsers_send_by_themselves_cannot_be_written() {
    ContentTypeCase vector =
        CASES.stream().filter(it -> it.id().equals(REFUSED_BY_THE_COMPILER)).findAny().get();
    Compilation compilation = Compilations.compile(List.of(vector.source()));

    assertThat(vector.isAllowed()).isFalse();
    assertThat(compilation.errors())
        .singleElement()
        .asString()
        .contains("[latchkey:CSRF_CONSUMES_UNPREFLIGHTED_TYPE]");
  }

  @Test
  void none_of_them_is_left_out() {
    assertThat(CASES).hasSize(29).extracting(ContentTypeCase::id).doesNotHaveDuplicates();
    assertThat(allowed().count() + denied().count() + 1).isEqualTo(CASES.size());
  }

  @Test
  void a_range_that_holds_no_type_of_pages_is_accepted() {
    WireRequest picture = WireRequest.of("POST /api/pictures").with(ContentTypeCase.OWN_PAGE);

    application.accepts(picture.with("Content-Type: image/png"), "pictures", Reason.SAME_ORIGIN);
    application.refuses(picture.with("Content-Type: image/*"), Reason.CONTENT_TYPE_REFUSED);
    application.refuses(picture, Reason.CONTENT_TYPE_MISSING);
    application.neverReaches(picture.with("Content-Type: text/plain"), UNSUPPORTED_MEDIA_TYPE);
  }
}
