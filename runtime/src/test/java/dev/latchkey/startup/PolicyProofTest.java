package dev.latchkey.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.latchkey.endpoint.Endpoints;
import dev.latchkey.endpoint.GeneratedPolicies;
import dev.latchkey.startup.PolicyProof.Installed;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who knows the same generated class, and who does not. */
class PolicyProofTest {

  private static final String NONCE = PolicyProof.nonce();

  private static final PolicyProof ASKING = proof();
  private static final PolicyProof RUNNING = proof();

  private static PolicyProof proof() {
    return PolicyProof.of(new Generated(rows -> rows.subresource(String.class)));
  }

  @ParameterizedTest
  @EnumSource(Installed.class)
  void who_knows_the_class_is_answered(Installed installed) {
    String answer = RUNNING.answer(ASKING.probe(NONCE), installed).orElseThrow();
    assertThat(ASKING.read(NONCE, answer)).contains(installed);
  }

  @Test
  void who_knows_another_class_is_not_answered() {
    PolicyProof other = PolicyProof.of(new Generated(rows -> rows.subresource(Integer.class)));
    assertThat(RUNNING.answer(other.probe(NONCE), Installed.WHOLLY)).isEmpty();
  }

  static Stream<String> strange() {
    String probe = ASKING.probe(NONCE);
    return Stream.of(
        "",
        NONCE,
        probe + " ",
        probe.substring(1),
        probe.toUpperCase(),
        PolicyProof.nonce() + probe.substring(NONCE.length()),
        NONCE + " " + "0".repeat(64),
        "\u00e9".repeat(probe.length()));
  }

  @ParameterizedTest
  @MethodSource("strange")
  void nobody_else_is_answered(String probe) {
    assertThat(RUNNING.answer(probe, Installed.WHOLLY)).isEmpty();
  }

  @Test
  void what_was_asked_is_no_answer() {
    String probe = ASKING.probe(NONCE);
    assertThat(ASKING.read(NONCE, probe)).isEmpty();
    assertThat(ASKING.read(NONCE, probe.substring(NONCE.length() + 1))).isEmpty();
  }

  @Test
  void an_answer_is_good_for_one_question() {
    String answer = RUNNING.answer(ASKING.probe(NONCE), Installed.WHOLLY).orElseThrow();
    assertThat(ASKING.read(PolicyProof.nonce(), answer)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(classes = {String.class, Integer.class})
  void covers_the_classes_that_have_rows(Class<?> resource) {
    assertThat(ASKING.covers(resource)).isEqualTo(resource == String.class);
  }

  /** Written for a later runtime. */
  private static final class Later implements GeneratedPolicies {
    @Override
    public int contract() {
      return GeneratedPolicies.CONTRACT + 1;
    }

    @Override
    public void register(Endpoints endpoints) {
      throw new AssertionError("Nobody knows what it would say.");
    }
  }

  @Test
  void a_class_of_another_contract_proves_nothing() {
    assertThatExceptionOfType(StartRefusedException.class)
        .isThrownBy(() -> PolicyProof.of(new Later()))
        .withMessageContaining(Later.class.getName());
  }
}
