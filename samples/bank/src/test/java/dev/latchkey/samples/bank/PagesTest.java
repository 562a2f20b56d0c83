package dev.latchkey.samples.bank;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.samples.bank.pages.Origins;
import dev.latchkey.samples.bank.pages.Pages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.glassfish.grizzly.http.server.HttpServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What pages may load, and from where: nothing but their own server's, and the bank's API. */
class PagesTest {

  private static final Path PAGES = Path.of("src/main/resources/pages");
  private static final Origins ORIGINS = Addresses.DEFAULT.origins();

  static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(PAGES)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void name_no_server_and_hold_no_inline_script_or_style(Path file) throws IOException {
    assertThat(Files.readString(file))
        .doesNotContainPattern("https?://")
        .doesNotContainPattern("(src|href)=\"//")
        .doesNotContainPattern("<script(?![^>]* src=)|<style|\\son\\w+=|\\sstyle=");
  }

  @Test
  void of_the_bank_ask_nobody_else() throws Exception {
    try (RunningBank bank = RunningBank.api()) {
      assertThat(policy(bank))
          .contains(
              "default-src 'none'",
              "script-src 'self'",
              "style-src 'self'",
              "connect-src 'self'",
              "form-action 'none'");
    }
  }

  @Test
  void of_the_front_end_ask_the_bank() throws Exception {
    try (RunningBank frontEnd = serving(Pages.ofFrontEnd(0, ORIGINS))) {
      assertThat(policy(frontEnd))
          .contains("script-src 'self'", "connect-src 'self' http://localhost:8080");
    }
  }

  @Test
  void of_evil_coupons_submit_forms_to_the_bank() throws Exception {
    try (RunningBank coupons = serving(Pages.ofCoupons(0, ORIGINS))) {
      assertThat(policy(coupons))
          .contains(
              "script-src 'self'",
              "connect-src 'self' http://localhost:8080",
              "form-action http://localhost:8080");
    }
  }

  @Test
  void know_where_everybody_is() throws Exception {
    try (RunningBank coupons = serving(Pages.ofCoupons(0, ORIGINS))) {
      assertThat(coupons.get("/origins.json").body())
          .contains(ORIGINS.bank(), ORIGINS.frontEnd(), ORIGINS.coupons(), ORIGINS.neighbour());
    }
  }

  @Test
  void quote_sources_that_come_with_the_sample() throws Exception {
    try (RunningBank bank = RunningBank.api()) {
      String folder = "/sources/dev/latchkey/samples/bank/";
      assertThat(bank.get(folder + "CardResource.java").body())
          .isEqualTo(read(Path.of("broken/dev/latchkey/samples/bank/CardResource.java")));
      assertThat(bank.get(folder + "Teller.java").body())
          .isEqualTo(read(Path.of("src/main/java/dev/latchkey/samples/bank/Teller.java")));
      assertThat(bank.get("/sources/../pages/bank/bank.js").statusCode()).isNotEqualTo(200);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "?who=", "?who=bank", "?origin=http://localhost:8081", "?who=x%0d%0aX-Evil:1"})
  void of_evil_coupons_have_a_program_ask_for_the_storys_origins_only(String query)
      throws Exception {
    try (RunningBank coupons = serving(Pages.ofCoupons(0, ORIGINS))) {
      HttpResponse<String> response = coupons.get("/without-browser" + query);
      assertThat(response.statusCode()).isEqualTo(400);
      assertThat(response.body()).doesNotContain("Exception", "\tat ");
    }
  }

  @Test
  void of_evil_coupons_say_that_the_bank_does_not_answer() throws Exception {
    String nobody = "http://localhost:" + FreePort.any();
    var origins = new Origins(nobody, ORIGINS.frontEnd(), ORIGINS.coupons(), ORIGINS.neighbour());
    try (RunningBank coupons = serving(Pages.ofCoupons(0, origins))) {
      assertThat(coupons.get("/without-browser?who=coupons").statusCode()).isEqualTo(502);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../..",
        "/../../etc/passwd",
        "/%2e%2e/%2e%2e/etc/passwd",
        "/..%2f..%2fetc/passwd",
        "/sources/../pages/bank/bank.js",
        "/sources/%2e%2e/pages/bank/bank.js",
        "/sources/..%2fpages/bank/bank.js",
        "/sources/..%5cpages/bank/bank.js"
      })
  void climb_out_of_no_folder(String path) throws Exception {
    try (RunningBank bank = RunningBank.api();
        RunningBank coupons = serving(Pages.ofCoupons(0, ORIGINS))) {
      assertThat(bank.get(path).statusCode()).isIn(400, 404);
      assertThat(coupons.get(path).statusCode()).isIn(400, 404);
    }
  }

  private static RunningBank serving(HttpServer pages) throws IOException {
    return new RunningBank(Servers.start(pages));
  }

  private static List<String> policy(RunningBank server) throws Exception {
    HttpResponse<String> response = server.get("/");
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    return List.of(
        response.headers().firstValue("Content-Security-Policy").orElseThrow().split("; "));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
