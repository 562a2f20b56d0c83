package dev.latchkey.startup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.NotSharedCrossOrigin;
import dev.latchkey.cors.NamedFilter;
import dev.latchkey.endpoint.EndpointFilter;
import dev.latchkey.endpoint.Endpoints;
import dev.latchkey.endpoint.RegisteredEndpoint;
import dev.latchkey.startup.annotated.InAnnotatedPackage;
import java.util.function.Consumer;
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

  private void assertFilter(EndpointTable table, Class<?> type, EndpointFilter expected) {
    assertThat(new EndpointLookup(table).find(type, "read()", type).map(RegisteredEndpoint::filter))
        .contains(expected);
  }

  @Test
  void findsRowsByAnySignature() {
    EndpointTable table =
        Generated.table(
            endpoints ->
                endpoints
                    .resource(Resource.class, "a")
                    .add("create(java.lang.String)", "POST", "", filter)
                    .bridge("create(java.lang.Object)")
                    .bridge("make(java.lang.Object)")
                    .add("read()", "GET", "b", another));
    EndpointLookup lookup = new EndpointLookup(table);

    for (String signature : new String[] {"create(java.lang.String)", "make(java.lang.Object)"}) {
      assertThat(
              lookup
                  .find(Resource.class, signature, Resource.class)
                  .map(RegisteredEndpoint::filter))
          .contains(filter);
    }
    assertThat(lookup.find(Resource.class, "read()", Resource.class).map(RegisteredEndpoint::path))
        .contains("b");
    assertThat(lookup.find(Resource.class, "other()", Resource.class)).isEmpty();
    assertThat(lookup.find(Other.class, "read()", Other.class)).isEmpty();
    assertThat(table.resources()).hasSize(1);
    assertThat(table.resources().get(0).endpoints()).hasSize(2);
    assertThat(table.resources().get(0).endpoints().get(0).bridges()).hasSize(2);
  }

  @Test
  void findsRowsOfAProxysSuperclass() {
    EndpointTable table =
        Generated.table(
            endpoints -> endpoints.resource(Resource.class, "a").add("read()", "GET", "", filter));

    assertFilter(table, Proxy.class, filter);
  }

  private EndpointTable twoImplementations(EndpointFilter second) {
    return Generated.table(
        endpoints -> {
          endpoints.resource(Resource.class, "a").add("read()", "GET", "", filter);
          endpoints.resource(Other.class, "b").add("read()", "GET", "", second);
        });
  }

  private static EndpointLookup lookup(Consumer<Endpoints> rows) {
    return new EndpointLookup(Generated.table(rows));
  }

  @Test
  void keepsThePolicyOfAPackageThere() {
    EndpointLookup lookup =
        lookup(
            endpoints ->
                endpoints.resource(InAnnotatedPackage.class, "a").add("read()", "GET", "", filter));

    assertThat(lookup.find(InAnnotatedPackage.class, "read()", InAnnotatedPackage.class))
        .isPresent();
    assertThat(lookup.find(Elsewhere.class, "read()", Elsewhere.class)).isEmpty();
    assertThat(lookup.find(ElsewhereAgain.class, "read()", ElsewhereAgain.class)).isEmpty();
  }

  @Test
  void findsNothingForAClassWithDeclarationsOfItsOwn() {
    EndpointLookup lookup =
        lookup(
            endpoints -> {
              endpoints.resource(Resource.class, "a").add("read()", "GET", "", filter);
              endpoints.subresource(Api.class).add("read()", "GET", "", filter);
            });

    assertThat(lookup.find(Narrower.class, "read()", Narrower.class)).isEmpty();
    assertThat(lookup.find(BelowNarrower.class, "read()", BelowNarrower.class)).isEmpty();
  }

  @Test
  void findsRowsOfAnInterfaceIfItsImplementationsAgree() {
    EndpointTable table = twoImplementations(filter);

    assertFilter(table, Api.class, filter);
    assertThat(new EndpointLookup(table).find(Api.class, "write()", Api.class)).isEmpty();
  }

  @Test
  void closesAnInterfaceWhoseImplementationsDisagree() {
    assertFilter(twoImplementations(another), Api.class, EndpointFilter.NOT_SHARED);
  }

  @Test
  void ignoresAnIdenticalRow() {
    EndpointTable table =
        Generated.table(
            endpoints -> {
              endpoints.resource(Resource.class, "a").add("read()", "GET", "", filter);
              endpoints.resource(Resource.class, "a").add("read()", "GET", "", filter);
            });

    assertThat(table.resources().get(0).endpoints()).hasSize(1);
  }
}
