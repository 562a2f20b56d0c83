package dev.latchkey.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import dev.latchkey.CrossOriginPolicy;
import dev.latchkey.NotSharedCrossOrigin;
import dev.latchkey.cors.NamedFilter;
import dev.latchkey.startup.annotated.InAnnotatedPackage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CoverageTest {

  @NotSharedCrossOrigin
  static class OnClass {}

  static class OnMethod {
    @CrossOriginPolicy(origins = "https://app.example.com")
    void read() {}
  }

  static class Inherits extends OnMethod {}

  @NotSharedCrossOrigin
  interface Api {}

  interface Below extends Api {}

  static class Implements implements Below {}

  static class InheritsInterface extends Implements {}

  @NotSharedCrossOrigin
  static class Redeclares extends OnClass {}

  static class Plain {
    @Deprecated
    void read() {}
  }

  private final EndpointTable table = new EndpointTable();
  private final Coverage coverage = new Coverage(table);

  private void register(Class<?> type) {
    table.resource(type, "a").add("read()", "GET", "", new NamedFilter("filter"));
  }

  @ParameterizedTest
  @ValueSource(
      classes = {
        OnClass.class,
        OnMethod.class,
        Inherits.class,
        Implements.class,
        InheritsInterface.class,
        Api.class,
        InAnnotatedPackage.class
      })
  void missesAnnotatedClasses(Class<?> type) {
    assertThat(coverage.isMissing(type)).isTrue();

    register(type);

    assertThat(coverage.isMissing(type)).isFalse();
  }

  @Test
  void doesNotMissPlainClasses() {
    assertThatNoException().isThrownBy(() -> coverage.require(List.of(Plain.class)));
  }

  @Test
  void acceptsRowsOfASuperclassAndOfAnImplementation() {
    register(OnMethod.class);
    register(Implements.class);

    assertThat(coverage.isMissing(Inherits.class)).isFalse();
    assertThat(coverage.isMissing(Api.class)).isFalse();
  }

  @Test
  void doesNotAcceptRowsOfASuperclassForNewDeclarations() {
    register(OnClass.class);

    assertThat(coverage.isMissing(Redeclares.class)).isTrue();
  }

  @Test
  void listsEveryClass() {
    assertThatExceptionOfType(StartRefusedException.class)
        .isThrownBy(() -> coverage.require(List.of(OnClass.class, Plain.class, Inherits.class)))
        .withMessageContaining(OnClass.class.getName())
        .withMessageContaining(Inherits.class.getName())
        .withMessageNotContaining(Plain.class.getName())
        .withMessageContaining("latchkey-processor");
  }
}
