package dev.latchkey.samples.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrontEndTest {

  private static final Pattern ADDRESS = Pattern.compile("https?://[^/<\"'; `]+");

  private static RunningBank frontEnd;

  @BeforeAll
  static void start() throws IOException {
    frontEnd = new RunningBank(FrontEndServer.start(0));
  }

  @AfterAll
  static void stop() {
    frontEnd.close();
  }

  @ParameterizedTest
  @CsvSource({"/, text/html", "/script.js, application/javascript", "/style.css, text/css"})
  void serves_its_files(String path, String type) throws Exception {
    HttpResponse<String> response = frontEnd.get(path);
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type").orElseThrow()).startsWith(type);
  }

  @ParameterizedTest
  @CsvSource({"/", "/script.js", "/style.css"})
  void names_no_server_but_the_two_of_the_sample(String path) throws Exception {
    assertThat(ADDRESS.matcher(frontEnd.get(path).body()).results().map(MatchResult::group))
        .isSubsetOf("http://localhost:8080", "http://localhost:8081");
  }

  @Test
  void serves_nothing_else() throws Exception {
    assertThat(frontEnd.get("/nothing.html").statusCode()).isEqualTo(404);
    assertThat(frontEnd.get("/../dev/latchkey/samples/bank/Bank.class").statusCode())
        .isNotEqualTo(200);
  }
}
