package dev.latchkey.jaxrs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.glassfish.jersey.server.ResourceConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Jersey can take the end off a path after preflights have been answered. */
class RewritingWarningTest {

  private static List<String> messagesOf(ResourceConfig application) {
    Logger logger = Logger.getLogger(LatchkeyFeature.class.getName());
    List<String> messages = new ArrayList<>();
    var handler =
        new Handler() {
          @Override
          public void publish(LogRecord entry) {
            messages.add(new SimpleFormatter().formatMessage(entry));
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    logger.addHandler(handler);
    try {
      TestServer.start(application, BankPolicies.class).close();
    } finally {
      logger.removeHandler(handler);
    }
    return messages;
  }

  @ParameterizedTest
  @ValueSource(strings = {"mediaTypeMappings", "languageMappings"})
  void isLoggedOnce(String property) {
    String name = "jersey.config.server." + property;
    String mapping = property.startsWith("media") ? "json:application/json" : "en:en";

    assertThat(messagesOf(new ResourceConfig(PlainResource.class).property(name, mapping)))
        .singleElement()
        .asString()
        .contains(name);
  }

  @Test
  void isNotLoggedOtherwise() {
    assertThat(messagesOf(new ResourceConfig(PlainResource.class))).isEmpty();
  }

  @Test
  void noPathIsGrantedWhoseEndMayBeTakenOff() throws IOException {
    var application = new ResourceConfig(RegisteredClassesTest.Tenants.class);
    application.property("jersey.config.server.mediaTypeMappings", "json:application/json");
    try (TestServer server = TestServer.start(application, RegisteredClassesTest.Policies.class)) {
      assertThat(preflight(server, "one/document").status()).isEqualTo(204);
      assertThat(preflight(server, "one/document.json").corsLines()).isEmpty();
      assertThat(preflight(server, "one/document.json/").corsLines()).isEmpty();
    }
  }

  private static RawHttp.Answer preflight(TestServer server, String path) throws IOException {
    return server
        .http()
        .send(
            "OPTIONS",
            "/api/" + path,
            "Origin: " + BankFilters.APP,
            "Access-Control-Request-Method: PUT");
  }
}
