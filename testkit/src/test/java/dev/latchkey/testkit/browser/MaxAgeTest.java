package dev.latchkey.testkit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaxAgeTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "1, 1",
    "7200, 7200",
    "7201, 7200",
    "99999999999999999999, 5",
    "007, 7",
    "-1, 0",
    "--1, 5",
    "1.5, 5",
    "'', 5",
    "'60, 60', 5"
  })
  void seconds(String value, long seconds) {
    HeaderList response = HeaderList.EMPTY.with("Access-Control-Max-Age", value);
    assertThat(MaxAge.of(response)).hasSeconds(seconds);
  }

  @Test
  void five_seconds_unless_said() {
    assertThat(MaxAge.of(HeaderList.EMPTY)).hasSeconds(5);
  }
}
