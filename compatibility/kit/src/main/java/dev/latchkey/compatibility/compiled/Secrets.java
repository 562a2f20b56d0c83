package dev.latchkey.compatibility.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** Texts that stand in no other text. */
record Secrets(List<String> texts) {

  Secrets(String... texts) {
    this(List.of(texts));
  }

  /** There must be something to look at. */
  void areNotIn(List<String> others) {
    assertThat(others).isNotEmpty().noneMatch(other -> texts.stream().anyMatch(other::contains));
  }
}
