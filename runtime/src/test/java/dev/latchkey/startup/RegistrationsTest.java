package dev.latchkey.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.latchkey.cors.NamedFilter;
import dev.latchkey.endpoint.EndpointFilter;
import dev.latchkey.endpoint.Endpoints;
import dev.latchkey.endpoint.PolicyDeclaration;
import dev.latchkey.policy.EndpointSignature;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What generated classes may register together, and what they may not. */
class RegistrationsTest {

  static final String REBUILD = "with latchkey-processor of the version of latchkey-runtime.";

  static class Resource {}

  static class App {}

  private final EndpointFilter filter = new NamedFilter("filter");

  private static Registrations register(Consumer<Endpoints> generated) {
    return Registrations.of(List.of(new Generated(generated)));
  }

  private static Registrations register(Consumer<Endpoints> one, Consumer<Endpoints> other) {
    return Registrations.of(List.of(new Generated(one), new Generated(other)));
  }

  static void assertRefused(Runnable registering, String message) {
    assertThatExceptionOfType(StartRefusedException.class)
        .isThrownBy(registering::run)
        .withMessage(message)
        .satisfies(refused -> assertThat(refused.findings()).isEmpty());
  }

  private static String here() {
    return new Compilation(Generated.class).toString();
  }

  private static EndpointSignature signature(Consumer<Endpoints.Rows> rows) {
    return register(all -> rows.accept(all.subresource(Resource.class)))
        .rows(Resource.class)
        .endpoint("write(int)")
        .signature();
  }

  @Test
  void keepWhatAnEndpointReads() {
    assertThat(
            signature(
                rows ->
                    rows.add("write(int)", "PUT", "", filter)
                        .reads("R.write", "entity", List.of("a/b"), List.of("X"), List.of("c"))))
        .isEqualTo(
            new EndpointSignature(
                "R.write", "PUT", List.of("a/b"), true, false, List.of("X"), List.of("c")));
  }

  @Test
  void tellFormsFromEntitiesAndFromNothing() {
    assertThat(Stream.of("form", "entity", "").map(RegistrationsTest::reading))
        .extracting(EndpointSignature::entity, EndpointSignature::form)
        .containsExactly(tuple(true, true), tuple(true, false), tuple(false, false));
  }

  private static EndpointSignature reading(String entity) {
    return signature(
        rows ->
            rows.add("write(int)", "PUT", "", EndpointFilter.NOT_SHARED)
                .reads("R.write", entity, List.of(), List.of(), List.of()));
  }

  @Test
  void nameEndpointsOfWhichNothingElseIsKnown() {
    EndpointSignature known = signature(rows -> rows.add("write(int)", "PUT", "", filter));

    assertThat(known.name()).isEqualTo("Resource.write");
    assertThat(known.verb()).isEqualTo("PUT");
  }

  @Test
  void refuseTwoPoliciesForOneMethod() {
    var policy = PolicyDeclaration.on("Resource", "TYPE").origins("*").declare();

    assertRefused(
        () ->
            register(
                all -> all.resource(Resource.class, "a").add("read()", "GET", "", filter),
                all -> all.resource(Resource.class, "a").add("read()", "GET", "", policy)),
        ("%s.read() is registered twice: GET \"\" under the policy %s by %s,"
                + " and GET \"\" under the policy declared on Resource by %s."
                + " Rebuild the modules that hold them from scratch, %s"
                + " Look for a class that is on the class path twice.")
            .formatted(
                Resource.class.getName(), NamedFilter.class.getName(), here(), here(), REBUILD));
  }

  @Test
  void acceptTheSameDeclarationTwice() {
    var policy = PolicyDeclaration.on("Resource", "TYPE").origins("*").declare();
    Consumer<Endpoints> rows =
        all -> all.resource(Resource.class, "a").add("read()", "GET", "", policy);

    assertThat(register(rows, rows).rows(Resource.class).endpoints()).hasSize(1);
  }

  @Test
  void refuseTwoPathsForOneClass() {
    assertRefused(
        () ->
            register(
                all -> all.resource(Resource.class, "a"), all -> all.resource(Resource.class, "b")),
        ("%s is registered with the path \"a\" by %s and with the path \"b\" by %s."
                + " Rebuild the modules that hold them from scratch, %s"
                + " Look for a class that is on the class path twice.")
            .formatted(Resource.class.getName(), here(), here(), REBUILD));
  }

  @Test
  void refuseOneBridgeOfTwoMethodsThatDiffer() {
    assertThatExceptionOfType(StartRefusedException.class)
        .isThrownBy(
            () ->
                register(
                    all ->
                        all.resource(Resource.class, "a")
                            .add("read()", "GET", "", filter)
                            .bridge("any()")
                            .add("write()", "PUT", "", filter)
                            .bridge("any()")))
        .withMessageContaining(".read() is registered twice");
  }

  @Test
  void refuseTwoPoliciesOfOneApplication() {
    var one = PolicyDeclaration.on("App", "APPLICATION").origins("*").declare();
    var other = PolicyDeclaration.on("App", "APPLICATION").origins("*").declare();

    assertRefused(
        () ->
            register(
                all -> all.application(App.class, one), all -> all.application(App.class, other)),
        ("The policy of %s is registered twice: by %s and by %s."
                + " Rebuild the modules that hold them from scratch, %s")
            .formatted(App.class.getName(), here(), here(), REBUILD));
  }
}
