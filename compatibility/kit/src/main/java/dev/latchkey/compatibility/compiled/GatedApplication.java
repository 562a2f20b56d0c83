package dev.latchkey.compatibility.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.compatibility.container.CompiledApplication;
import dev.latchkey.compatibility.container.Container;
import dev.latchkey.compatibility.container.RawClient.Answer;
import dev.latchkey.compatibility.container.WireRequest;
import dev.latchkey.compatibility.served.Journal;
import dev.latchkey.compatibility.served.JournalingListener;
import dev.latchkey.csrf.CsrfListener;
import dev.latchkey.csrf.Reason;
import dev.latchkey.jaxrs.Latchkey;
import dev.latchkey.processor.Compilations;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import javax.tools.JavaFileObject;

/**
 * A compiled application with gates, that tells what its gates decided: of a refusal the response
 * does, in debug mode, and of an acceptance the listener.
 */
final class GatedApplication implements AutoCloseable {

  private static final String APPLICATION = "vectors.VectorApplication";

  private static final int FORBIDDEN = 403;

  private final CompiledApplication application;

  private GatedApplication(CompiledApplication application) {
    this.application = application;
  }

  /** Compiles and serves. */
  static GatedApplication compile(
      Path module, String facts, List<JavaFileObject> resources, Class<?>... providers)
      throws IOException, ReflectiveOperationException {
    module(module, facts, resources);
    return start(module, Map.of(), providers);
  }

  /** Compiles resources with an application of their package that declares facts. */
  static void module(Path module, String facts, List<JavaFileObject> resources) throws IOException {
    List<JavaFileObject> sources = new ArrayList<>(resources);
    sources.add(application(facts, resources.stream().map(GatedApplication::className).toList()));
    CompiledApplication.module(module, List.of(), sources);
  }

  private static String className(JavaFileObject source) {
    return Path.of(source.getName()).getFileName().toString().replace(".java", ".class");
  }

  private static JavaFileObject application(String facts, List<String> resources) {
    return Compilations.source(
        APPLICATION,
        "package vectors;",
        "import dev.latchkey.*;",
        "import java.util.Set;",
        facts,
        "public class VectorApplication extends dev.latchkey.compatibility.served.KitApplication {",
        "  @Override protected Set<Class<?>> resources() {",
        "    return Set.of(" + String.join(", ", resources) + ");",
        "  }",
        "}");
  }

  /** Serves a module that was compiled before. */
  static GatedApplication start(
      Path module, Map<String, String> configuration, Class<?>... providers)
      throws IOException, ReflectiveOperationException {
    Map<String, String> properties = new HashMap<>(configuration);
    properties.put(Latchkey.DEBUG, "true");
    properties.put(JournalingListener.PROPERTY, "journal");
    return new GatedApplication(
        CompiledApplication.start(List.of(module), List.of(APPLICATION), properties, providers));
  }

  /** What the gates decided. */
  private static List<String> heard() {
    return Journal.entries().stream()
        .filter(JournalingListener::wrote)
        .map(it -> it.substring(0, it.lastIndexOf(' ')))
        .toList();
  }

  private static String heard(CsrfListener.Outcome outcome, Reason reason) {
    return JournalingListener.entry(outcome, reason);
  }

  /** What ran beside the gates. */
  private static List<String> ran() {
    return Journal.entries().stream().filter(it -> !JournalingListener.wrote(it)).toList();
  }

  /** Forgets what was heard and what ran before, and sends a request. */
  Answer send(WireRequest request) {
    Journal.clear();
    return application.client().exchange(request.toString());
  }

  /** The resource runs, and only it; before a safe method no gate stands. */
  Answer accepts(WireRequest request, String resource, Reason reason) {
    Answer answer = send(request);
    assertThat(ran()).as("what ran: %s", request).containsExactly(resource);
    assertThat(answer.status()).as("the answer to %s", request).isBetween(200, 299);
    assertThat(answer.values(Latchkey.REFUSED_HEADER)).isEmpty();
    if (reason == Reason.SAFE_METHOD) {
      assertThat(heard()).isEmpty();
    } else {
      assertThat(heard()).containsExactly(heard(CsrfListener.Outcome.ACCEPTED, reason));
    }
    return answer;
  }

  /** The gate answers, for one of these reasons, and nothing runs. */
  Answer refuses(WireRequest request, Reason... reasons) {
    OptionalInt own = Container.current().ownAnswer(request);
    if (own.isPresent()) {
      return isAnsweredByTheContainer(request, own.getAsInt());
    }
    Answer answer = send(request);
    assertThat(ran()).as("what ran: %s", request).isEmpty();
    assertThat(answer.status()).as("the answer to %s", request).isEqualTo(FORBIDDEN);
    List<String> told = answer.values(Latchkey.REFUSED_HEADER);
    assertThat(told).as("the reason to refuse %s", request).hasSize(1);
    Reason reason = Reason.valueOf(told.get(0));
    assertThat(reason).isIn((Object[]) reasons);
    assertThat(heard()).containsExactly(heard(CsrfListener.Outcome.REFUSED, reason));
    return answer;
  }

  /** As its adapter says; no gate is asked. */
  private Answer isAnsweredByTheContainer(WireRequest request, int status) {
    Answer answer = send(request);
    assertThat(Journal.entries()).as("what ran, or was decided: %s", request).isEmpty();
    assertThat(answer.status()).as("the answer to %s", request).isEqualTo(status);
    return answer;
  }

  /**
   * The container answers and nothing runs: the reference before any gate is asked, with this
   * status; others may ask.
   */
  Answer neverReaches(WireRequest request, int status) {
    Answer answer = send(request);
    assertThat(ran()).as("what ran: %s", request).isEmpty();
    if (Container.current().isReference()) {
      assertThat(heard()).as("what was decided about %s", request).isEmpty();
      assertThat(answer.status()).as("the answer to %s", request).isEqualTo(status);
    } else {
      assertThat(heard()).noneMatch(it -> it.contains(CsrfListener.Outcome.ACCEPTED.name()));
      assertThat(answer.status()).as("the answer to %s", request).isBetween(400, 599);
    }
    return answer;
  }

  @Override
  public void close() throws IOException {
    application.close();
  }
}
