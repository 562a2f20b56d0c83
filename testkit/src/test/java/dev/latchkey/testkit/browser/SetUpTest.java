package dev.latchkey.testkit.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.latchkey.testkit.Stub;
import java.io.IOException;
import java.net.URI;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** In which order a browser is told what it is. */
class SetUpTest {

  private static final String BANK = "https://bank.example";
  private static final URI ELSEWHERE = URI.create("http://localhost:1");

  /** What makes another browser. */
  enum Step {
    PUBLIC_ORIGIN("publicOrigin", browser -> browser.publicOrigin("https://api.bank.example")),
    ALSO_SERVING("alsoServing", browser -> browser.alsoServing("https://b.example", ELSEWHERE)),
    TRUSTING("trusting", browser -> browser.trusting(tls())),
    TIMED_BY("timedBy", browser -> browser.timedBy(InstantSource.system()));

    private final String method;
    private final UnaryOperator<Browser> step;

    Step(String method, UnaryOperator<Browser> step) {
      this.method = method;
      this.step = step;
    }

    private static SSLContext tls() {
      try {
        return SSLContext.getDefault();
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private Stub stub;

  @BeforeEach
  void start() throws IOException {
    stub = Stub.answering(204);
  }

  @AfterEach
  void stop() {
    stub.close();
  }

  private Browser browser() {
    return Browser.visiting(stub.address()).publicOrigin(BANK);
  }

  private static Optional<String> cookie(Browser browser) {
    return browser.typeAddress("/a").answer().orElseThrow().requestHeaders().get("Cookie");
  }

  /** URL takes such a host, and no connection can be made to it. */
  @Test
  void an_address_that_java_has_no_host_for_is_none() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Browser.visiting(URI.create("http://my_app:8080/api")))
        .withMessageContaining("\"http://my_app:8080/api\" is no address");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> browser().alsoServing("https://b.example", URI.create("http://my_app")))
        .withMessageContaining("\"http://my_app\" is no address");
  }

  @ParameterizedTest
  @EnumSource
  void before_cookies_and_requests_all_is_well(Step step) {
    assertThat(cookie(step.step.apply(browser()).cookie("session=1"))).contains("session=1");
  }

  @ParameterizedTest
  @EnumSource
  void after_a_cookie_it_would_be_lost(Step step) {
    Browser browser = browser().cookie("session=1");
    assertThatIllegalStateException()
        .isThrownBy(() -> step.step.apply(browser))
        .withMessageStartingWith("Say " + step.method + " before cookie(...)");
    assertThat(cookie(browser)).contains("session=1");
  }

  @ParameterizedTest
  @EnumSource
  void after_a_request_its_cookies_and_preflights_would_be_lost(Step step) {
    Browser browser = browser();
    browser.from("https://app.example").fetch("PUT", "/a");
    assertThatIllegalStateException()
        .isThrownBy(() -> step.step.apply(browser))
        .withMessageStartingWith("Say " + step.method + " before the first request");
  }

  @ParameterizedTest
  @EnumSource
  void a_cookie_that_is_not_kept_loses_nothing(Step step) {
    Browser browser = browser();
    assertThatIllegalArgumentException().isThrownBy(() -> browser.cookie("__Host-a=b"));
    assertThat(cookie(step.step.apply(browser).cookie("session=1"))).contains("session=1");
  }

  @Test
  void the_browser_that_another_is_made_of_stays_as_it_was() {
    Browser one = browser();
    Browser other = one.timedBy(InstantSource.system()).cookie("session=1");
    assertThat(cookie(one)).isEmpty();
    assertThat(cookie(other)).contains("session=1");
  }
}
