package dev.latchkey.samples.bank;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.samples.bank.pages.Pages;
import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrontEndTest {

  private static RunningBank frontEnd;

  @BeforeAll
  static void start() throws IOException {
    frontEnd = new RunningBank(Servers.start(Pages.ofFrontEnd(0, Addresses.DEFAULT.origins())));
  }

  @AfterAll
  static void stop() {
    frontEnd.close();
  }

  @ParameterizedTest
  @CsvSource({"/, text/html", "/front-end.js, text/javascript", "/style.css, text/css"})
  void serves_its_files(String path, String type) throws Exception {
    HttpResponse<String> response = frontEnd.get(path);
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type").orElseThrow()).startsWith(type);
  }

  @Test
  void serves_nothing_else() throws Exception {
    assertThat(frontEnd.get("/nothing.html").statusCode()).isEqualTo(404);
    assertThat(frontEnd.get("/../dev/latchkey/samples/bank/Bank.class").statusCode())
        .isNotEqualTo(200);
  }
}
