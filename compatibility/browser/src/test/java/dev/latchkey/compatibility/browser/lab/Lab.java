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
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SSLContext;
import javax.tools.JavaFileObject;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.FluentWait;

/** An application, pages of other origins, and a Chromium that reaches both by their names. */
public final class Lab implements AutoCloseable {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final String READY =
      "return location.pathname === '" + Page.PATH + "' ? 'before' : document.readyState";

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration POLL = Duration.ofMillis(20);

  private static final String PERFORM =
      "const [place, requests, done] = arguments;"
          + "performIn(place, JSON.parse(requests)).then(seen => done(JSON.stringify(seen)));";

  private final Deque<AutoCloseable> started = new ArrayDeque<>();
  private final CompiledApplication application;
  private final Names names;
  private final Chromium chromium;
  private final int pages;

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
    try {
      Path classes = Files.createDirectory(folder.resolve("classes"));
      application = opened(CompiledApplication.start(classes, sources, resources, providers));
      pages = opened(PageServer.start()).port();
      names = names(SelfSigned.forHosts(folder, "localhost"), application.address().getPort());
      chromium = opened(Chromium.startWithThirdPartyCookies(names.resolverRules()));
    } catch (IOException | RuntimeException e) {
      closeAll().forEach(e::addSuppressed);
      throw e;
    }
  }

  private Names names(SSLContext tls, int port) throws IOException {
    int securePages = opened(TlsProxy.start(tls, pages)).port();
    return new Names(pages, port, securePages, opened(TlsProxy.start(tls, port)).port());
  }

  private <T extends AutoCloseable> T opened(T part) {
    started.push(part);
    return part;
  }

  /** One more Chromium that reaches the same names, with the settings that it comes with. */
  public Chromium another() {
    return Chromium.start(names.resolverRules());
  }

  /** Where the pages are, for the same. */
  public URI pages() {
    return URI.create("http://localhost:" + pages);
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

  /** Forgets all cookies, and has the application set its own. */
  public void freshCookies(String origin) {
    chromium.driver().executeCdpCommand("Network.clearBrowserCookies", Map.of());
    visit(origin + OwnPages.COOKIES_PATH);
  }

  /** Opens a page, and has it do something that no script waits for. */
  public void act(String address, String script, Object... arguments) {
    visit(address);
    chromium.driver().executeScript(script, arguments);
  }

  /** The actual requests of an id, as soon as there are so many. */
  public List<Arrival> await(String id, int count) {
    return new FluentWait<>(id)
        .withTimeout(PATIENCE)
        .pollingEvery(POLL)
        .withMessage("%d requests with the id %s".formatted(count, id))
        .until(
            it -> {
              List<Arrival> arrived = Traffic.read().requests(it);
              return arrived.size() >= count ? arrived : null;
            });
  }

  /** Waits until the response of a navigation has become a document. */
  public void awaitDocument() {
    new FluentWait<>(chromium.driver())
        .withTimeout(PATIENCE)
        .pollingEvery(POLL)
        .until(driver -> "complete".equals(driver.executeScript(READY)));
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
              .executeAsyncScript(PERFORM, page.place().name(), JSON.writeValueAsString(requests));
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
    List<Exception> failures = closeAll();
    if (!failures.isEmpty()) {
      var failure = new IllegalStateException(failures.get(0));
      failures.stream().skip(1).forEach(failure::addSuppressed);
      throw failure;
    }
  }

  /** The latest first; one that fails keeps none of the others open. */
  private List<Exception> closeAll() {
    List<Exception> failures = new ArrayList<>();
    while (!started.isEmpty()) {
      try {
        started.pop().close();
      } catch (Exception e) {
        failures.add(e);
      }
    }
    return failures;
  }
}
