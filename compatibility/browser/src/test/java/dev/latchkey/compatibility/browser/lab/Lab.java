package dev.latchkey.compatibility.browser.lab;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.latchkey.compatibility.chromium.Chromium;
import dev.latchkey.compatibility.chromium.SelfSigned;
import dev.latchkey.compatibility.chromium.TlsProxy;
import dev.latchkey.compatibility.container.CompiledApplication;
import dev.latchkey.compatibility.served.Journal;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.tools.JavaFileObject;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/** An application, pages of other origins, and a Chromium that reaches both by their names. */
public final class Lab implements AutoCloseable {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final String PERFORM =
      "const [place, requests, done] = arguments;"
          + "performIn(place, JSON.parse(requests)).then(seen => done(JSON.stringify(seen)));";

  private final Deque<AutoCloseable> started = new ArrayDeque<>();
  private final CompiledApplication application;
  private final Chromium chromium;

  /**
   * Compiles the sources and starts everything.
   *
   * @param folder an empty one
   */
  public static Lab start(
      Path folder, List<JavaFileObject> sources, List<String> resources, Class<?>... providers)
      throws IOException {
    Journal.clear();
    List<Class<?>> listed = new ArrayList<>(List.of(providers));
    listed.add(OwnPages.class);
    return new Lab(folder, sources, resources, listed.toArray(Class<?>[]::new));
  }

  private Lab(
      Path folder, List<JavaFileObject> sources, List<String> resources, Class<?>[] providers)
      throws IOException {
    Path classes = Files.createDirectory(folder.resolve("classes"));
    application =
        opened(
            CompiledApplication.start(classes, sources, resources, providers));
    PageServer pages = opened(PageServer.start());
    SSLContext tls = SelfSigned.forHosts(folder, "localhost");
    int port = address().getPort();
    var names =
        new Names(
            pages.port(),
            port,
            opened(TlsProxy.start(tls, pages.port())).port(),
            opened(TlsProxy.start(tls, port)).port());
    chromium = opened(Chromium.startWithThirdPartyCookies(names.resolverRules()));
  }

  private <T extends AutoCloseable> T opened(T part) {
    started.push(part);
    return part;
  }

  /** Where the application is, for those who do not ask for names. */
  public URI address() {
    return application.address();
  }

  public Chromium chromium() {
    return chromium;
  }

  /** Has the browser's version, for reports. */
  public String version() {
    return chromium.driver().getCapabilities().getBrowserVersion();
  }

  /** Goes to an address, as a user does who types it. */
  public void visit(String address) {
    chromium.driver().get(address);
  }

  /** What Chromium has written for developers since it was asked last. */
  public List<String> console() {
    return chromium.driver().manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(LogEntry::getMessage)
        .toList();
  }

  /** A page is opened anew, and performs all requests at once. */
  public List<Seen> perform(Page page, List<Asked> requests) {
    visit(page.url());
    try {
      Object seen =
          chromium
              .driver()
              .executeAsyncScript(
                  PERFORM, page.place().name(), JSON.writeValueAsString(requests));
      return JSON.readValue((String) seen, new TypeReference<>() {});
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  public Seen perform(Page page, Asked request) {
    return perform(page, List.of(request)).get(0);
  }

  @Override
  public void close() {
    List<Exception> failures = new ArrayList<>();
    while (!started.isEmpty()) {
      try {
        started.pop().close();
      } catch (Exception e) {
        failures.add(e);
      }
    }
    if (!failures.isEmpty()) {
      throw new IllegalStateException(failures.get(0));
    }
  }
}
