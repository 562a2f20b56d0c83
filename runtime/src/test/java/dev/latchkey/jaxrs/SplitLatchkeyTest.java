package dev.latchkey.jaxrs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.CsrfProtected;
import dev.latchkey.startup.CompiledModule;
import dev.latchkey.startup.StartRefusedException;
import jakarta.ws.rs.core.Application;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.glassfish.jersey.server.ResourceConfig;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Classes that see a copy of Latchkey, or have policies, are not foreign, wherever they stand. */
class SplitLatchkeyTest {

  private static final String DOCUMENT =
      """
      package platform;
      @dev.latchkey.CsrfProtected
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

  private static final String POLICIES =
      """
      package platform;
      import dev.latchkey.endpoint.*;
      public class LatchkeyPolicies implements GeneratedPolicies {
        @Override public int contract() { return GeneratedPolicies.CONTRACT; }
        @Override public void register(Endpoints endpoints) {
          var on = ProtectionDeclaration.on("Document", "TYPE").declare();
          endpoints.resource(Document.class, "document")
            .add("read()", "GET", "", EndpointFilter.UNDECLARED)
            .add("write()", "POST", "", EndpointFilter.UNDECLARED).protect(on);
        }
      }
      """;

  private URL platform;

  @BeforeEach
  void compile(@TempDir Path folder) throws Exception {
    platform =
        new CompiledModule(folder)
            .source("platform/Document", DOCUMENT)
            .source("platform/Documents", APPLICATION)
            .source("platform/LatchkeyPolicies", POLICIES)
            .compile();
    Path services = Files.createDirectories(folder.resolve("META-INF/services"));
    Files.writeString(
        services.resolve("dev.latchkey.endpoint.GeneratedPolicies"), "platform.LatchkeyPolicies\n");
  }

  /** Latchkey in the WAR, application in a shared library (ear/lib, a JBoss module). */
  private static final class WithoutLatchkey extends ClassLoader {
    WithoutLatchkey() {
      super(SplitLatchkeyTest.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (name.startsWith("dev.latchkey.")) {
        throw new ClassNotFoundException(name);
      }
      return super.loadClass(name, resolve);
    }
  }

  /** A child-first web application with latchkey-annotations in WEB-INF/lib, runtime in server. */
  private static final class OwnAnnotations extends URLClassLoader {
    OwnAnnotations(URL... urls) {
      super(urls, SplitLatchkeyTest.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      synchronized (getClassLoadingLock(name)) {
        Class<?> loaded = findLoadedClass(name);
        if (loaded != null) {
          return loaded;
        }
        if (name.matches("dev\\.latchkey\\.[A-Z]\\w*(\\$\\w+)?") || name.startsWith("platform.")) {
          return findClass(name);
        }
        return super.loadClass(name, resolve);
      }
    }
  }

  private static void isNotWritten(ClassLoader loader) throws Exception {
    Application application =
        (Application) loader.loadClass("platform.Documents").getDeclaredConstructor().newInstance();
    assertThat(statusOfForgery(ResourceConfig.forApplication(application))).isIn(403, 503);
  }

  private static int statusOfForgery(ResourceConfig application) throws Exception {
    try (TestServer server = TestServer.start(application)) {
      return server
          .http()
          .send(
              "POST",
              "/api/document",
              "Cookie: session=victim",
              "Sec-Fetch-Site: cross-site",
              "Origin: https://evil.example")
          .status();
    } catch (StartRefusedException refused) {
      return 503;
    }
  }

  @Test
  void oneCopyForAll() throws Exception {
    isNotWritten(CompiledModule.loader(platform));
  }

  @Test
  void applicationInSharedLibraryLatchkeyInTheArchive() throws Exception {
    isNotWritten(new URLClassLoader(new URL[] {platform}, new WithoutLatchkey()));
  }

  @Test
  void annotationsInTheArchiveRuntimeInTheServer() throws Exception {
    URL annotations = CsrfProtected.class.getProtectionDomain().getCodeSource().getLocation();
    isNotWritten(new OwnAnnotations(platform, annotations));
  }
}
