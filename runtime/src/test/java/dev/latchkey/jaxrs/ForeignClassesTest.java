package dev.latchkey.jaxrs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.latchkey.startup.CompiledModule;
import dev.latchkey.startup.StartRefusedException;
import jakarta.ws.rs.core.Application;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import org.glassfish.jersey.server.ResourceConfig;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An application of a container's own, that finds Latchkey and policies among a deployment's. */
class ForeignClassesTest {

  private static final String DOCUMENT =
      """
      package platform;
      @jakarta.ws.rs.Path("document")
      public class Document {
        @jakarta.ws.rs.GET public String read() { return "read"; }
        @jakarta.ws.rs.POST public String write() { return "written"; }
      }
      """;

  private static final String APPLICATION =
      """
      package platform;
      import java.util.Set;
      public class Documents extends jakarta.ws.rs.core.Application {
        @Override public Set<Class<?>> getClasses() { return Set.of(Document.class); }
      }
      """;

  private URL platform;

  @BeforeEach
  void compile(@TempDir Path folder) throws Exception {
    platform =
        new CompiledModule(folder)
            .source("platform/Document", DOCUMENT)
            .source("platform/Documents", APPLICATION)
            .compile();
  }

  /** Sees everything but Latchkey, as a container does that has it in a deployment only. */
  private static final class Container extends ClassLoader {

    private Container() {
      super(ForeignClassesTest.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (name.startsWith("dev.latchkey.")) {
        throw new ClassNotFoundException(name);
      }
      return super.loadClass(name, resolve);
    }
  }

  private ResourceConfig application(ClassLoader parent) throws Exception {
    Class<?> type =
        new URLClassLoader(new URL[] {platform}, parent).loadClass("platform.Documents");
    Application application = (Application) type.getDeclaredConstructor().newInstance();
    return ResourceConfig.forApplication(application);
  }

  /** Nothing sets the reference of these policies. */
  private static TestServer start(ResourceConfig application) {
    return TestServer.start(application, ConfiguredPolicies.class);
  }

  @Test
  void areServedAsTheyAre() throws Exception {
    try (TestServer server = start(application(new Container()))) {
      RawHttp.Answer read = server.http().send("GET", "/api/document", "Origin: " + Configured.APP);
      assertThat(read.body()).contains("read");
      assertThat(read.header("Vary")).isNull();
      assertThat(server.http().send("POST", "/api/document").status()).isEqualTo(200);
    }
  }

  @Test
  void areNoneIfTheySeeLatchkey() throws Exception {
    ResourceConfig application = application(ForeignClassesTest.class.getClassLoader());

    assertThatExceptionOfType(StartRefusedException.class)
        .isThrownBy(() -> start(application).close());
  }

  @Test
  void areNotServedTogetherWithOthersOfTheDeployment() throws Exception {
    ResourceConfig application = application(new Container()).register(ConfiguredResource.class);

    assertThatExceptionOfType(StartRefusedException.class)
        .isThrownBy(() -> start(application).close());
  }

  /** Of a resource that is built by hand, a feature hears nothing. */
  @Test
  void hideNoOtherClass() throws Exception {
    ResourceConfig application =
        application(new Container())
            .registerResources(
                org.glassfish.jersey.server.model.Resource.from(ConfiguredResource.class));

    try (TestServer server = start(application)) {
      assertThat(server.http().send("GET", "/api/document").status()).isEqualTo(200);
      assertThat(server.http().send("GET", "/api/configured").status()).isEqualTo(503);
      assertThat(server.http().send("PUT", "/api/configured").status()).isEqualTo(503);
    }
  }
}
