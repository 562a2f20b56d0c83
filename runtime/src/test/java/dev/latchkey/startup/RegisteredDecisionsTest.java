package dev.latchkey.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.latchkey.cors.NamedFilter;
import dev.latchkey.endpoint.EndpointFilter;
import dev.latchkey.endpoint.Endpoints;
import dev.latchkey.endpoint.ProtectionDeclaration;
import dev.latchkey.policy.EndpointSignature;
import dev.latchkey.policy.Exemption;
import dev.latchkey.policy.Overrule;
import dev.latchkey.policy.Scope;
import dev.latchkey.policy.Setting;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What generated classes may say together of forged requests, and what they may not. */
class RegisteredDecisionsTest {

  static class Resource {}

  static class App {}

  private final EndpointFilter filter = new NamedFilter("filter");

  private static Registrations register(Consumer<Endpoints> generated) {
    return Registrations.of(List.of(new Generated(generated)));
  }

  private static Registrations register(Consumer<Endpoints> one, Consumer<Endpoints> other) {
    return Registrations.of(List.of(new Generated(one), new Generated(other)));
  }

  private EndpointSignature read(Consumer<Endpoints.Rows> said) {
    return register(
            all -> said.accept(all.subresource(Resource.class).add("a()", "GET", "", filter)))
        .rows(Resource.class)
        .endpoint("a()")
        .signature();
  }

  private static final ProtectionDeclaration PROTECTION =
      ProtectionDeclaration.on("Resource", "TYPE").in("com.bank").declare();

  private GuardDecision guard(Consumer<Endpoints.Rows> said) {
    return register(
            all -> said.accept(all.subresource(Resource.class).add("a()", "PUT", "", filter)))
        .rows(Resource.class)
        .endpoint("a()")
        .guard();
  }

  @Test
  void keepWhatIsSaidOfForgedRequests() {
    assertThat(guard(rows -> {})).isEqualTo(GuardDecision.NOTHING);
    assertThat(guard(Endpoints.Rows::inScope)).isEqualTo(GuardDecision.IN_SCOPE);
    assertThat(guard(rows -> rows.protect(PROTECTION)))
        .isEqualTo(new GuardDecision.Protect(List.of(PROTECTION)));
    assertThat(guard(rows -> rows.exempt("R.a", "METHOD", "Signed.", "ACCEPT_FORGED_REQUESTS")))
        .isEqualTo(
            new GuardDecision.Exempt(
                "R.a",
                new Exemption(
                    Scope.METHOD,
                    Setting.of("reason", "Signed."),
                    Set.of(Overrule.ACCEPT_FORGED_REQUESTS))));
  }

  @Test
  void keepThatASafeVerbChangesState() {
    Consumer<Endpoints.Rows> changing =
        rows -> rows.reads("R.a", "", List.of(), List.of(), List.of(), "STATE_CHANGING").protect();

    assertThat(read(changing).isUnsafe()).isTrue();
    assertThat(read(rows -> rows.protect(PROTECTION)).isUnsafe()).isFalse();
  }

  @Test
  void acceptTheSameProtectionTwice() {
    var same = ProtectionDeclaration.on("Resource", "TYPE").in("com.bank").declare();

    assertThat(
            register(
                    all ->
                        all.resource(Resource.class, "a")
                            .add("a()", "PUT", "", filter)
                            .protect(PROTECTION),
                    all ->
                        all.resource(Resource.class, "a")
                            .add("a()", "PUT", "", filter)
                            .protect(same))
                .rows(Resource.class)
                .endpoints())
        .hasSize(1);
  }

  @Test
  void refuseTwoDecisionsAboutOneMethod() {
    assertThatExceptionOfType(StartRefusedException.class)
        .isThrownBy(
            () ->
                register(
                    all ->
                        all.resource(Resource.class, "a")
                            .add("a()", "PUT", "", filter)
                            .protect(PROTECTION),
                    all ->
                        all.resource(Resource.class, "a")
                            .add("a()", "PUT", "", filter)
                            .exempt("Resource.a", "METHOD", "Signed.")))
        .withMessage(
            ("%1$s.a() is registered twice: PUT \"\" under the policy %2$s, protected by [Resource] by"
                    + " %3$s, and PUT \"\" under the policy %2$s, exempt by Resource.a by %3$s."
                    + " Rebuild the modules that hold them from scratch, %4$s"
                    + " Look for a class that is on the class path twice.")
                .formatted(
                    Resource.class.getName(),
                    NamedFilter.class.getName(),
                    new Compilation(Generated.class),
                    "with latchkey-processor of the version of latchkey-runtime."));
  }

  @Test
  void refuseTwoProtectionsOfOneApplication() {
    var other = ProtectionDeclaration.on("App", "APPLICATION").declare();

    assertThatExceptionOfType(StartRefusedException.class)
        .isThrownBy(
            () ->
                register(
                    all -> all.application(App.class, PROTECTION),
                    all -> all.application(App.class, other)))
        .withMessageStartingWith(
            "The protection of " + App.class.getName() + " is registered twice");
  }
}
