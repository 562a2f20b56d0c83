package dev.latchkey.compatibility.springboot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.latchkey.startup.StartRefusedException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program whose policies nobody generated. */
class RefusedStartTest {

  private static final List<String> PAGE = List.of("Sec-Fetch-Site: same-origin");

  @TempDir private Path folder;

  private ShopModules unprocessed;

  @BeforeEach
  void compile() throws Exception {
    unprocessed = ShopModules.compileWithoutProcessor(folder);
  }

  @Test
  void doesNotStartWhereJerseyStartsWithIt() {
    assertThatThrownBy(
            () -> RunningShop.start(unprocessed, "spring.jersey.servlet.load-on-startup=1"))
        .hasRootCauseInstanceOf(StartRefusedException.class);
  }

  /** The first request starts Jersey, the second finds it half started. */
  @Test
  void startsAndServesNothingOtherwise() throws Exception {
    try (RunningShop shop = RunningShop.start(unprocessed)) {
      for (int time = 0; time < 3; time++) {
        for (String line : List.of("GET /api/orders", "POST /api/returns", "GET /api/nowhere")) {
          assertThat(shop.requests().status(line, PAGE)).as(line).isEqualTo(500);
        }
      }
    }
  }
}
