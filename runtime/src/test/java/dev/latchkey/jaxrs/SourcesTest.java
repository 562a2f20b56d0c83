package dev.latchkey.jaxrs;

import static dev.latchkey.jaxrs.Configured.APP;
import static dev.latchkey.jaxrs.Configured.OTHER;
import static dev.latchkey.jaxrs.Configured.assertMayNotRead;
import static dev.latchkey.jaxrs.Configured.assertMayRead;
import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.endpoint.Endpoints;
import dev.latchkey.endpoint.GeneratedPolicies;
import dev.latchkey.endpoint.PolicyDeclaration;
import dev.latchkey.startup.ConfigurationSource;
import dev.latchkey.startup.StartRefusedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.spi.ConfigProviderResolver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where values come from, and in which order. */
class SourcesTest {

  private static final String NAME = ConfiguredPolicies.NAME;

  /** A source of one's own. */
  public static final class Vault implements ConfigurationSource {
    @Override
    public String name() {
      return "vault";
    }

    @Override
    public Optional<String> value(String name) {
      return Optional.of("https://vault.example.com").filter(value -> name.equals(NAME));
    }
  }

  /** A source that does not work. */
  public static final class Broken implements ConfigurationSource {
    @Override
    public String name() {
      return "broken";
    }

    @Override
    public Optional<String> value(String name) {
      throw new IllegalStateException("secret");
    }
  }

  /** Reads an environment variable that every machine has. */
  public static final class PathPolicies implements GeneratedPolicies {
    @Override
    public int contract() {
      return GeneratedPolicies.CONTRACT;
    }

    @Override
    public void register(Endpoints endpoints) {
      endpoints
          .resource(ConfiguredResource.class, "configured")
          .add(
              "read()",
              "GET",
              "",
              PolicyDeclaration.on("ConfiguredResource.read", "METHOD")
                  .origins(APP, "${path}")
                  .declare());
    }
  }

  enum Text {
    ORIGIN;

    @Override
    public String toString() {
      return APP;
    }
  }

  @AfterEach
  void forget() {
    System.clearProperty(NAME);
    ConfigProviderResolver.setInstance(null);
  }

  private static void microProfile(String value) {
    ConfigProviderResolver.setInstance(new FixedConfig(Map.of(NAME, value)));
  }

  @Test
  void aPropertyOfTheApplicationIsRead() throws Exception {
    try (TestServer server = Configured.start(APP)) {
      assertMayRead(server, APP);
      assertMayNotRead(server, OTHER);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aPropertyMayBeAnEnumConstant(Text text) throws Exception {
    try (TestServer server = Configured.start(text)) {
      assertMayRead(server, APP);
    }
  }

  @Test
  void aPropertyOfAnotherTypeIsIgnoredWithASentence() {
    try (var log = new CapturedLog(ContainerProperties.class)) {
      assertThat(Configured.refusal(List.of(APP), ConfiguredPolicies.class))
          .hasMessageContaining("[latchkey:REFERENCE_UNSET]");
      assertThat(log.messages())
          .singleElement()
          .asString()
          .startsWith("The JAX-RS property \"frontend.origin\" is ignored: it is a java.util.")
          .doesNotContain(APP);
    }
  }

  @Test
  void numbersAndTruthValuesAreTexts() {
    for (Object value : List.of(80, true)) {
      assertThat(Configured.refusal(value, ConfiguredPolicies.class))
          .hasMessageContaining("from ${frontend.origin} (JAX-RS property frontend.origin): ")
          .hasMessageContaining('"' + value.toString() + '"');
    }
  }

  @Test
  void theFirstPlaceThatHasAValueWins() throws Exception {
    System.setProperty(NAME, "https://system.example.com");
    assertOnly("https://system.example.com", null);
    microProfile("https://profile.example.com");
    assertOnly("https://profile.example.com", null);
    assertOnly("https://property.example.com", "https://property.example.com");
    assertOnly("https://vault.example.com", "https://property.example.com", Vault.class);
  }

  private static void assertOnly(String origin, Object property, Class<?>... own) throws Exception {
    List<Class<?>> services = new ArrayList<>(List.of(own));
    services.add(ConfiguredPolicies.class);
    try (TestServer server =
        TestServer.start(Configured.application(property), services.toArray(Class<?>[]::new))) {
      for (String source : List.of("system", "profile", "property", "vault")) {
        String other = "https://" + source + ".example.com";
        if (other.equals(origin)) {
          assertMayRead(server, other);
        } else {
          assertMayNotRead(server, other);
        }
      }
    }
  }

  @Test
  void theEnvironmentIsRead() {
    assertThat(Configured.refusal(null, PathPolicies.class))
        .hasMessageStartingWith(
            "Declarations are refused:\nConfiguredResource.read @CrossOriginPolicy.origins[1],"
                + " from ${path} (environment PATH): [latchkey:");
  }

  @Test
  void aSourceThatFailsStopsTheStart() {
    StartRefusedException refused =
        Configured.refusal(null, Broken.class, ConfiguredPolicies.class);

    assertThat(refused)
        .hasMessage(
            Broken.class.getName()
                + " could not be asked for \"frontend.origin\": java.lang.IllegalStateException."
                + " Mend that, or remove the source.");
  }

  @Test
  void anUnsetReferenceNamesEveryPlace() {
    microProfile("");

    assertThat(Configured.refusal(null, Vault.class, Elsewhere.class))
        .hasMessage(
            "Declarations are refused:\n"
                + "ConfiguredResource.read @CrossOriginPolicy.origins[0]: [latchkey:REFERENCE_UNSET]"
                + " Nothing sets \"back-end.origin\". Latchkey looked at vault, JAX-RS property,"
                + " MicroProfile Config, system property, environment BACK_END_ORIGIN.\n"
                + "  Set one of them, or write a default: ${back-end.origin:value}.");
  }

  /** Reads a name that nothing sets. */
  public static final class Elsewhere implements GeneratedPolicies {
    @Override
    public int contract() {
      return GeneratedPolicies.CONTRACT;
    }

    @Override
    public void register(Endpoints endpoints) {
      endpoints
          .resource(ConfiguredResource.class, "configured")
          .add(
              "read()",
              "GET",
              "",
              PolicyDeclaration.on("ConfiguredResource.read", "METHOD")
                  .origins("${back-end.origin}")
                  .declare());
    }
  }
}
