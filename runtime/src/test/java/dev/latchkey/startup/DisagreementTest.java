package dev.latchkey.startup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.cors.NamedFilter;
import dev.latchkey.endpoint.EndpointFilter;
import dev.latchkey.endpoint.Endpoints;
import dev.latchkey.endpoint.ProtectionDeclaration;
import dev.latchkey.endpoint.RegisteredEndpoint;
import dev.latchkey.endpoint.RegisteredGuard;
import dev.latchkey.policy.EffectiveProtection;
import dev.latchkey.policy.Gate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What stands before a method of an interface whose implementations decide differently. */
class DisagreementTest {

  interface Api {}

  static class One implements Api {}

  static class Other implements Api {}

  private final EndpointFilter filter = new NamedFilter("filter");

  private final ProtectionDeclaration plain = ProtectionDeclaration.on("One", "TYPE").declare();

  private final ProtectionDeclaration further =
      ProtectionDeclaration.on("Other", "TYPE")
          .also("CUSTOM_HEADER", "CONTENT_TYPE")
          .trustedOrigins("https://partner.example")
          .header("X-Bank")
          .declare();

  private RegisteredEndpoint found(
      String verb, Consumer<Endpoints.Rows> one, Consumer<Endpoints.Rows> other) {
    StartUp startUp =
        Generated.startUp(
            Map.of(),
            all -> {
              one.accept(all.resource(One.class, "a").add("write()", "PUT", "", filter));
              other.accept(all.resource(Other.class, "b").add("write()", verb, "", filter));
            });
    return new EndpointLookup(startUp.table()).find(Api.class, "write()", Api.class).orElseThrow();
  }

  private static EffectiveProtection protection(RegisteredEndpoint endpoint) {
    assertThat(endpoint.guard()).isInstanceOf(RegisteredGuard.Protected.class);
    return ((RegisteredGuard.Protected) endpoint.guard()).protection();
  }

  @Test
  void isWhatTheyAgreeOn() {
    RegisteredEndpoint found =
        found("PUT", rows -> rows.protect(further), rows -> rows.protect(further));

    assertThat(protection(found).trustedOrigins()).containsExactly("https://partner.example");
    assertThat(found.filter()).isSameAs(filter);
  }

  @Test
  void addsGatesUpAndTrustsNobody() {
    RegisteredEndpoint found =
        found("PUT", rows -> rows.protect(further), rows -> rows.protect(plain));

    assertThat(protection(found).also())
        .containsExactlyInAnyOrder(Gate.CUSTOM_HEADER, Gate.CONTENT_TYPE);
    assertThat(protection(found).trustedOrigins()).isEmpty();
    assertThat(protection(found).header()).isEqualTo("X-Bank");
    assertThat(found.filter()).isSameAs(filter);
  }

  /** The first has no gate that reads the header or the scope which it has by default. */
  @Test
  void readsTheHeaderAndTheScopeOfWhateverHasTheGate() {
    var large =
        ProtectionDeclaration.on("Other", "TYPE")
            .also("CUSTOM_HEADER", "TOKEN")
            .header("X-Bank")
            .tokenScope("large")
            .declare();
    RegisteredEndpoint found =
        found("PUT", rows -> rows.protect(plain), rows -> rows.protect(large));

    assertThat(protection(found).header()).isEqualTo("X-Bank");
    assertThat(protection(found).tokenScope()).isEqualTo("large");
  }

  @Test
  void isNeverNothing() {
    for (var other : List.<Consumer<Endpoints.Rows>>of(rows -> rows.protect(plain), rows -> {})) {
      RegisteredEndpoint found =
          found("PUT", rows -> rows.exempt("One.write", "METHOD", "Signed."), other);

      assertThat(protection(found).also()).isEmpty();
      assertThat(protection(found).trustedOrigins()).isEmpty();
    }
  }

  @Test
  void isUnsafeIfAnyIs() {
    RegisteredEndpoint found =
        found("GET", rows -> rows.protect(plain), rows -> rows.protect(plain));

    assertThat(found.signature().isUnsafe()).isTrue();
    assertThat(found.verb()).isEqualTo("PUT");
    protection(found);
  }
}
