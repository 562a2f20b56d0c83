package dev.latchkey.startup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.BrowserFacing;
import dev.latchkey.CrossOriginPolicy;
import dev.latchkey.CsrfExempt;
import dev.latchkey.CsrfProtected;
import dev.latchkey.NotSharedCrossOrigin;
import dev.latchkey.StateChanging;
import dev.latchkey.cors.NamedFilter;
import dev.latchkey.startup.annotated.AnnotatedBase;
import dev.latchkey.startup.annotated.InAnnotatedPackage;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Set;
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

  @CsrfProtected
  static class OnlyProtected {}

  static class OnlyExempt {
    @CsrfExempt(reason = "Signed.")
    void write() {}
  }

  static class OnlyStateChanging {
    @StateChanging
    void read() {}
  }

  static class InheritsProtection extends OnlyProtected {}

  static class InheritsChange extends OnlyStateChanging {}

  static class Plain {
    @Deprecated
    void read() {}
  }

  @BrowserFacing(publicOrigins = "https://example.com")
  static class OnlyFacts extends Plain {}

  @CsrfProtected
  abstract static class AnnotatedAbstract {}

  static class Elsewhere extends AnnotatedBase {}

  static class ImplementsElsewhere implements AnnotatedBase.AnnotatedApi {}

  private static Coverage with(Class<?>... types) {
    return new Coverage(
        Generated.table(
            endpoints -> {
              for (Class<?> type : types) {
                endpoints.resource(type, "a").add("read()", "GET", "", new NamedFilter("filter"));
              }
            }));
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
        InAnnotatedPackage.class,
        OnlyProtected.class,
        OnlyExempt.class,
        OnlyStateChanging.class,
        InheritsProtection.class,
        InheritsChange.class
      })
  void missesAnnotatedClasses(Class<?> type) {
    assertThat(with().isMissing(type)).isTrue();
    assertThat(with(type).isMissing(type)).isFalse();
  }

  @Test
  void doesNotMissPlainClasses() {
    assertThat(with().missing(List.of(Plain.class))).isEmpty();
  }

  @Test
  void acceptsRowsOfASuperclassAndOfAnImplementation() {
    Coverage coverage = with(OnMethod.class, Implements.class);

    assertThat(coverage.isMissing(Inherits.class)).isFalse();
    assertThat(coverage.isMissing(Api.class)).isFalse();
  }

  @Test
  void doesNotAcceptRowsOfASuperclassForNewDeclarations() {
    assertThat(with(OnClass.class).isMissing(Redeclares.class)).isTrue();
  }

  @Test
  void doesNotAcceptRowsOfASupertypeOfAnotherPackage() {
    Coverage coverage = with(AnnotatedBase.class, AnnotatedBase.AnnotatedApi.class);

    assertThat(coverage.isMissing(AnnotatedBase.class)).isFalse();
    assertThat(coverage.isMissing(Elsewhere.class)).isTrue();
    assertThat(coverage.isMissing(ImplementsElsewhere.class)).isTrue();
  }

  @Test
  void acceptsRowsOfAnInterfaceForADynamicProxy() {
    Coverage coverage = with(AnnotatedBase.AnnotatedApi.class);

    assertThat(coverage.isMissing(dynamicProxy(AnnotatedBase.AnnotatedApi.class))).isFalse();
  }

  private static Class<?> dynamicProxy(Class<?> type) {
    return Proxy.newProxyInstance(
            type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> null)
        .getClass();
  }

  @Test
  void doesNotMissFactsOfTheApplication() {
    assertThat(with().isMissing(OnlyFacts.class)).isFalse();
  }

  @Path("a")
  static class Root {}

  interface WithVerb {
    @GET
    void read();
  }

  static class InheritsVerb implements WithVerb {
    @Override
    public void read() {}
  }

  static class Located {
    @Path("a")
    Object locator() {
      return this;
    }
  }

  @Test
  void knowsEndpointsThatOnlyAProgramMakes() {
    assertThat(Coverage.isMadeByProgram(Plain.class)).isTrue();
    assertThat(Coverage.isMadeByProgram(InAnnotatedPackage.class)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      classes = {
        OnClass.class,
        InheritsInterface.class,
        Root.class,
        WithVerb.class,
        InheritsVerb.class,
        Located.class
      })
  void whatACompilerCanSeeNoProgramMakes(Class<?> type) {
    assertThat(Coverage.isMadeByProgram(type)).isFalse();
  }

  @Test
  void whatOnlySubclassesServeIsNotRequired() {
    assertThat(with().missing(List.of(Api.class, AnnotatedAbstract.class))).isEmpty();
  }

  @Test
  void listsEveryClass() {
    Set<Class<?>> missing = with().missing(List.of(OnClass.class, Plain.class, Inherits.class));

    assertThat(missing).containsExactlyInAnyOrder(OnClass.class, Inherits.class);
    assertThat(Coverage.refusal(missing))
        .hasMessageContaining(OnClass.class.getName())
        .hasMessageContaining(Inherits.class.getName())
        .hasMessageContaining("latchkey-processor");
  }
}
