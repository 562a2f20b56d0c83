package dev.latchkey.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.startup.PolicyProof;
import dev.latchkey.startup.PolicyProof.Installed;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What no container of these tests does. */
class ComplaintTest {

  private static final PolicyProof SHELF = PolicyProof.of(new ShelfPolicies());

  private static Optional<String> complaint(Installed installed) {
    var reply = new Reply(204, Optional.empty(), Optional.of(installed));
    return new Complaint(URI.create("http://localhost/api"), Map.of(SHELF, reply)).text();
  }

  @Test
  void is_about_a_gate_that_the_container_left_out() {
    assertThat(complaint(Installed.WITHOUT_GATE).orElseThrow())
        .contains("without its gate", "Latchkey.classes()");
  }

  @Test
  void is_none_where_all_is_well() {
    assertThat(complaint(Installed.WHOLLY)).isEmpty();
  }
}
