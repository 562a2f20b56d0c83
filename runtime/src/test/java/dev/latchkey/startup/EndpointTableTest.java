package dev.latchkey.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.latchkey.NotSharedCrossOrigin;
import dev.latchkey.cors.NamedFilter;
import dev.latchkey.endpoint.EndpointFilter;
import dev.latchkey.endpoint.RegisteredEndpoint;
import dev.latchkey.startup.annotated.InAnnotatedPackage;
import org.junit.jupiter.api.Test;

class EndpointTableTest {

  interface Api {}

  static class Resource implements Api {}

  static class Proxy extends Resource {}

  static class Other implements Api {}

  static class Elsewhere extends InAnnotatedPackage {}

  static class ElsewhereAgain extends Elsewhere {}

  @NotSharedCrossOrigin
  static class Narrower extends Resource {}

  static class BelowNarrower extends Narrower {}

  private final EndpointFilter filter = new NamedFilter("filter");
  private final EndpointFilter another = new NamedFilter("another");
  private final EndpointTable table = new EndpointTable();
  private final EndpointLookup lookup = new EndpointLookup(table);

  @Test
  void findsRowsByAnySignature() {
    table
        .resource(Resource.class, "a")
        .add("create(java.lang.String)", "POST", "", filter)
        .bridge("create(java.lang.Object)")
        .bridge("make(java.lang.Object)")
        .add("read()", "GET", "b", another);

    for (String signature : new String[] {"create(java.lang.String)", "make(java.lang.Object)"}) {
      assertThat(lookup.find(Resource.class, signature).map(RegisteredEndpoint::filter))
          .contains(filter);
    }
    assertThat(lookup.find(Resource.class, "read()").map(RegisteredEndpoint::path)).contains("b");
    assertThat(lookup.find(Resource.class, "other()")).isEmpty();
    assertThat(lookup.find(Other.class, "read()")).isEmpty();
    assertThat(table.resources()).hasSize(1);
    assertThat(table.resources().get(0).endpoints()).hasSize(2);
    assertThat(table.resources().get(0).endpoints().get(0).bridges()).hasSize(2);
  }

  @Test
  void findsRowsOfAProxysSuperclass() {
    table.resource(Resource.class, "a").add("read()", "GET", "", filter);

    assertThat(lookup.find(Proxy.class, "read()").map(RegisteredEndpoint::filter)).contains(filter);
  }

  @Test
  void keepsThePolicyOfAPackageThere() {
    table.resource(InAnnotatedPackage.class, "a").add("read()", "GET", "", filter);

    assertThat(lookup.find(InAnnotatedPackage.class, "read()")).isPresent();
    assertThat(lookup.find(Elsewhere.class, "read()")).isEmpty();
    assertThat(lookup.find(ElsewhereAgain.class, "read()")).isEmpty();
  }

  @Test
  void findsNothingForAClassWithDeclarationsOfItsOwn() {
    table.resource(Resource.class, "a").add("read()", "GET", "", filter);
    table.subresource(Api.class).add("read()", "GET", "", filter);

    assertThat(lookup.find(Narrower.class, "read()")).isEmpty();
    assertThat(lookup.find(BelowNarrower.class, "read()")).isEmpty();
  }

  @Test
  void findsRowsOfAnInterfaceIfItsImplementationsAgree() {
    table.resource(Resource.class, "a").add("read()", "GET", "", filter);
    table.resource(Other.class, "b").add("read()", "GET", "", filter);

    assertThat(lookup.find(Api.class, "read()").map(RegisteredEndpoint::filter)).contains(filter);
    assertThat(lookup.find(Api.class, "write()")).isEmpty();
  }

  @Test
  void closesAnInterfaceWhoseImplementationsDisagree() {
    table.resource(Resource.class, "a").add("read()", "GET", "", filter);
    table.resource(Other.class, "b").add("read()", "GET", "", another);

    assertThat(lookup.find(Api.class, "read()").map(RegisteredEndpoint::filter))
        .contains(EndpointFilter.NOT_SHARED);
  }

  @Test
  void refusesTwoPoliciesForOneMethod() {
    var rows = table.resource(Resource.class, "a").add("read()", "GET", "", filter);

    assertThatExceptionOfType(StartRefusedException.class)
        .isThrownBy(() -> rows.add("read()", "GET", "", EndpointFilter.NOT_SHARED))
        .withMessageContaining(Resource.class.getName() + ".read()")
        .withMessageContaining(NamedFilter.class.getName())
        .withMessageContaining("not shared");
  }

  @Test
  void refusesTwoPathsForOneClass() {
    table.resource(Resource.class, "a");

    assertThatExceptionOfType(StartRefusedException.class)
        .isThrownBy(() -> table.resource(Resource.class, "b"))
        .withMessageContaining("\"a\"")
        .withMessageContaining("\"b\"");
  }

  @Test
  void ignoresAnIdenticalRow() {
    table.resource(Resource.class, "a").add("read()", "GET", "", filter);
    table.resource(Resource.class, "a").add("read()", "GET", "", filter);

    assertThat(table.resources().get(0).endpoints()).hasSize(1);
  }
}
