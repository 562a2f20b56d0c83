package dev.latchkey.testkit.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.latchkey.testkit.Stub;
import java.io.IOException;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said to a page, and goes nowhere but into a script's fetch. */
class FetchOnlyTest {

  private interface Act {
    Outcome by(Page page);
  }

  private enum Way {
    FORM("A form", page -> page.submitForm("/a", Enctype.URLENCODED)),
    LINK("A link", page -> page.followLink("/a")),
    IMAGE("An image", page -> page.loadImage("/a")),
    BEACON("A beacon", page -> page.sendBeacon("/a", "", "x"));

    private final String name;
    private final Act act;

    Way(String name, Act act) {
      this.name = name;
      this.act = act;
    }
  }

  private enum Option {
    WITH_COOKIES(Page::withCookies, "leave withCookies() out"),
    WITHOUT_COOKIES(Page::withoutCookies, "use fetch, or leave withoutCookies() out"),
    HEADER(page -> page.header("X-A", "1"), "sends no header of a script: use fetch"),
    DROPPED_HEADER(page -> page.header("Origin", "x"), "leave header(\"Origin\", ...) out"),
    BODY(page -> page.body("text/plain", ""), "sends nothing of body(...)"),
    BODY_WITHOUT_TYPE(page -> page.bodyWithoutType(""), "or bodyWithoutType(...): use fetch"),
    NO_CORS(Page::noCors, "use fetch, or leave noCors() out"),
    SAME_ORIGIN(Page::sameOriginMode, "use fetch, or leave sameOriginMode() out");

    private final UnaryOperator<Page> option;
    private final String advice;

    Option(UnaryOperator<Page> option, String advice) {
      this.option = option;
      this.advice = advice;
    }
  }

  private final AtomicInteger received = new AtomicInteger();
  private Stub stub;
  private Page page;

  @BeforeEach
  void start() throws IOException {
    stub =
        Stub.answering(
            exchange -> {
              received.incrementAndGet();
              Stub.answer(exchange, 204);
            });
    page = Browser.visiting(stub.address()).from("http://localhost:1");
  }

  @AfterEach
  void stop() {
    stub.close();
  }

  static Stream<Arguments> pairs() {
    return Arrays.stream(Way.values())
        .flatMap(way -> Arrays.stream(Option.values()).map(option -> Arguments.of(way, option)));
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void throws_and_says_what_to_do(Way way, Option option) {
    Page told = option.option.apply(page);
    assertThatIllegalStateException()
        .isThrownBy(() -> way.act.by(told))
        .withMessageStartingWith(way.name + ' ')
        .withMessageContaining(option.advice);
    assertThat(received).hasValue(0);
  }

  @ParameterizedTest
  @EnumSource
  void what_is_said_of_the_page_itself_counts(Way way) {
    Page told = page.sandboxed().withReferrerPolicy(ReferrerPolicy.NO_REFERRER);
    way.act.by(told).assertWithheld().assertAnswered(204);
    assertThat(received).hasValue(1);
  }
}
