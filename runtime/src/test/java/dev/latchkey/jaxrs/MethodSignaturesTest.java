package dev.latchkey.jaxrs;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MethodSignaturesTest {

  @SuppressWarnings("unused")
  static class Subject {
    void none() {}

    void several(int i, Map.Entry<String, String> entry, List<String> list) {}

    void arrays(byte[][] bytes, String... strings) {}

    <T extends Number> void generic(T number) {}
  }

  private static String of(String name) {
    Method method =
        Arrays.stream(Subject.class.getDeclaredMethods())
            .filter(m -> m.getName().equals(name))
            .findFirst()
            .orElseThrow();
    return MethodSignatures.of(method);
  }

  @Test
  void nameErasedParameterTypes() {
    assertThat(of("none")).isEqualTo("none()");
    assertThat(of("several")).isEqualTo("several(int,java.util.Map$Entry,java.util.List)");
    assertThat(of("arrays")).isEqualTo("arrays(byte[][],java.lang.String[])");
    assertThat(of("generic")).isEqualTo("generic(java.lang.Number)");
  }
}
