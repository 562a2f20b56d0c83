package dev.latchkey.testkit;

import static dev.latchkey.testkit.Installation.assertInstalled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.latchkey.jaxrs.Latchkey;
import dev.latchkey.jaxrs.TestServer;
import dev.latchkey.testkit.shop.ItemResource;
import java.net.URI;
import java.util.concurrent.atomic.AtomicInteger;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.model.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Applications on Jersey in which Latchkey is in force, or is not. */
class InstallationTest {

  private static void assertComplaint(URI address, String... words) {
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> assertInstalled(address))
        .satisfies(complaint -> assertThat(complaint.getMessage()).contains(words))
        .withMessageContaining(address.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api",
        "/api/",
        "/api/%7eitems",
        "/api/items",
        "/api/nowhere",
        "/api/items?page=1"
      })
  void passes_at_every_address_of_the_application(String path) {
    try (Shop shop = Shop.open(Shop.application())) {
      assertInstalled(shop.at(path));
      assertInstalled(shop.at(path), ItemResource.class);
    }
  }

  @Test
  void passes_where_it_is_registered_by_hand() {
    ResourceConfig application = Shop.withoutServices();
    Latchkey.classes().forEach(application::register);
    try (Shop shop = Shop.open(application)) {
      assertInstalled(shop.address());
    }
  }

  @Test
  void says_what_to_register_where_it_is_not() {
    try (Shop shop = Shop.open(Shop.withoutServices())) {
      assertComplaint(
          shop.address(),
          "Latchkey.classes()",
          "Application.getClasses()",
          "jakarta.ws.rs.loadServices",
          "dev.latchkey.testkit.shop.LatchkeyPolicies");
    }
  }

  @Test
  void points_to_the_log_where_the_start_was_refused() {
    var application = Shop.withoutServices().register(Shop.GoingOn.class);
    Shop refused =
        TestServer.withPolicies(() -> Shop.open(application), ContradictingPolicies.class);
    try (refused) {
      assertComplaint(refused.address(), "503", "The start is refused", "the log");
    }
  }

  @Test
  void finds_an_application_behind_a_base_path() {
    try (Shop shop = Shop.open(Shop.application(), "/shops/1/api")) {
      assertInstalled(shop.address());
      assertComplaint(shop.at("/api"), "404", "context path and @ApplicationPath");
    }
  }

  @Test
  void runs_no_resource_method() {
    var calls = new AtomicInteger();
    Resource greedy = Greedy.resource(calls);
    try (Shop shop = Shop.open(Shop.application().registerResources(greedy))) {
      assertInstalled(shop.at("/api/anything"));
      assertThat(calls).hasValue(0);
    }
    try (Shop shop = Shop.open(Shop.withoutServices().registerResources(greedy))) {
      assertComplaint(shop.at("/api/anything"), "200");
      assertThat(calls).hasValue(1);
    }
  }

  @Test
  void another_application_does_not_pass_for_this_one() {
    try (Shop other = Shop.open(Shop.application())) {
      TestServer.withPolicies(
          () ->
              assertThatExceptionOfType(AssertionError.class)
                  .isThrownBy(() -> assertInstalled(other.address(), Shelf.class))
                  .withMessageContaining("not by Latchkey with the policies")
                  .withMessageContaining(ShelfPolicies.class.getName())
                  .withMessageContaining("another one answers")
                  .withMessageContaining("other sources"),
          ShelfPolicies.class);
    }
  }

  @Test
  void names_the_modules_that_the_application_lacks() {
    try (Shop shop = Shop.open(Shop.application())) {
      TestServer.withPolicies(
          () -> {
            assertComplaint(
                shop.address(),
                "are in force: dev.latchkey.testkit.shop.LatchkeyPolicies.",
                "are not: " + ShelfPolicies.class.getName() + ".",
                "Build and deploy the application again");
            assertInstalled(shop.address(), ItemResource.class);
            return null;
          },
          ShelfPolicies.class);
    }
  }

  @Test
  void an_application_may_have_more_than_the_test() {
    Shop larger = TestServer.withPolicies(() -> Shop.open(Shop.application()), ShelfPolicies.class);
    try (larger) {
      assertInstalled(larger.address());
    }
  }

  @Test
  void asks_for_classes_that_have_policies() {
    URI address = URI.create("http://localhost:1/api");
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> assertInstalled(address, Greedy.class))
        .withMessageContaining(Greedy.class.getName())
        .withMessageContaining("annotation processor path");
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> assertInstalled(address, new Class<?>[0]));
  }
}
