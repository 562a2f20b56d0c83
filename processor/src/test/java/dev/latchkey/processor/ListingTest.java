package dev.latchkey.processor;

import static dev.latchkey.processor.Compilations.source;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compiler;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Applications on CXF, which the class path of these tests has, and what they list. */
class ListingTest {

  private static final String REMINDER = "[latchkey:FEATURE_NOT_LISTED] ";
  private static final JavaFileObject CXF_CLIENT = empty("org.apache.cxf.jaxrs.client.WebClient");

  private static final String LOANS = "return Set.of(Loans.class);";

  private static final JavaFileObject RESOURCE =
      source(
          "library.Loans",
          "package library;",
          "import dev.latchkey.*;",
          "import jakarta.ws.rs.*;",
          "@Path(\"loans\") @CsrfProtected public class Loans {",
          "  @POST public void lend() {}",
          "}");

  private static final JavaFileObject FEATURE =
      source(
          "library.Security",
          "package library;",
          "import jakarta.ws.rs.core.*;",
          "public class Security implements Feature {",
          "  public boolean configure(FeatureContext context) {",
          "    context.register(dev.latchkey.jaxrs.LatchkeyFeature.class);",
          "    return true;",
          "  }",
          "}");

  private static JavaFileObject application(String superclass, String... members) {
    List<String> lines =
        new ArrayList<>(
            List.of(
                "package library;",
                "import dev.latchkey.*;",
                "import dev.latchkey.jaxrs.*;",
                "import jakarta.ws.rs.core.*;",
                "import java.util.*;",
                "import java.util.stream.*;",
                "@BrowserFacing(publicOrigins = \"https://library.example\")",
                "public class LibraryApplication extends " + superclass + " {",
                "  private static final Set<Class<?>> ALL = Set.of(Loans.class);",
                "  private static Set<Class<?>> all() { return Latchkey.classes(); }"));
    lines.addAll(List.of(members));
    lines.add("}");
    return source("library.LibraryApplication", lines.toArray(String[]::new));
  }

  private static JavaFileObject empty(String name) {
    return source(name, name.replaceFirst("(.*)\\.(.*)", "package $1; public class $2 {}"));
  }

  private static String classes(String body) {
    return "  @Override public Set<Class<?>> getClasses() { " + body + " }";
  }

  private static String singletons(String body) {
    return "  @Override @SuppressWarnings(\"deprecation\")"
        + " public Set<Object> getSingletons() { "
        + body
        + " }";
  }

  private static List<String> messages(JavaFileObject... sources) {
    List<JavaFileObject> all = new ArrayList<>(List.of(sources));
    all.addAll(List.of(RESOURCE, FEATURE));
    return messagesOf(all);
  }

  private static List<String> messagesOf(List<JavaFileObject> sources) {
    return Compilations.compile(sources).diagnostics().stream()
        .map(diagnostic -> diagnostic.getMessage(null))
        .toList();
  }

  private static void assertReminds(List<String> messages, String start) {
    assertThat(messages).singleElement().asString().startsWith(start);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        LOANS,
        "return Set.<Class<?>>of(library.Loans.class);",
        "return new HashSet<>(Arrays.asList(Loans.class));",
        "return Collections.<Class<?>>singleton(Loans.class);",
        "Set<Class<?>> found = new LinkedHashSet<>(super.getClasses());"
            + " found.addAll(List.of(Loans.class)); return Collections.unmodifiableSet(found);",
      })
  void a_plain_list_without_latchkey_is_a_mistake(String body) {
    assertReminds(
        messages(application("Application", classes(body))),
        REMINDER + "LibraryApplication.getClasses lists no class of Latchkey, and CXF ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Set<Class<?>> all = new HashSet<>(Latchkey.classes()); all.add(Loans.class); return all;",
        "return Set.of(LatchkeyFeature.class, Loans.class);",
        "return Set.of(dev.latchkey.jaxrs.LatchkeyFeature.class, Loans.class);",
        "return Set.of(Security.class, Loans.class);",
        "return ALL;",
        "return all();",
        "Set<Class<?>> all = new HashSet<>(all()); all.add(Loans.class); return all;",
        "return Stream.of(Loans.class).collect(Collectors.toSet());",
        "return new HashSet<>(ALL);",
        "return this.getClasses();",
        "return Set.of();",
        "return null;",
      })
  void nothing_is_said_of_a_body_that_may_list_it(String body) {
    assertThat(messages(application("Application", classes(body)))).isEmpty();
  }

  @Test
  void instances_are_listed_too() {
    String plain = "Set<Object> all = new HashSet<>(); all.add(new Loans()); return all;";
    assertReminds(
        messages(application("Application", singletons(plain))),
        REMINDER + "LibraryApplication.getSingletons ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "return Set.of(new LatchkeyFeature());",
        "return Set.of(new Security());",
        "return Set.of((Object) ALL);",
        "return Set.of(new Feature() {"
            + " public boolean configure(FeatureContext c) { return true; } });",
      })
  void an_instance_may_be_what_is_missing_among_the_classes(String body) {
    JavaFileObject both = application("Application", classes(LOANS), singletons(body));
    assertThat(messages(both)).isEmpty();
  }

  @Test
  void a_class_between_may_list_it() {
    JavaFileObject base =
        source(
            "library.Base",
            "package library;",
            "import java.util.*;",
            "public abstract class Base extends jakarta.ws.rs.core.Application {",
            "  @Override public Map<String, Object> getProperties() { return Map.of(); }",
            "}");
    assertThat(messages(base, application("Base", classes(LOANS)))).isEmpty();
  }

  @Test
  void nothing_is_said_where_nothing_is_declared() {
    JavaFileObject plain =
        source(
            "library.Plain",
            "package library;",
            "import java.util.Set;",
            "public class Plain extends jakarta.ws.rs.core.Application {",
            "  @Override public Set<Class<?>> getClasses() { return Set.of(Shelves.class); }",
            "}");
    String declaration = "@dev.latchkey.CrossOriginPolicy(origins = \"https://app.example\")";
    assertThat(messagesOf(List.of(plain, shelves("")))).isEmpty();
    assertReminds(messagesOf(List.of(plain, shelves(declaration))), REMINDER + "Plain.getClasses ");
  }

  private static JavaFileObject shelves(String declaration) {
    String resource =
        " @Path(\"shelves\") public class Shelves { @GET public String list() { return null; } }";
    return source(
        "library.Shelves", "package library;", "import jakarta.ws.rs.*;", declaration + resource);
  }

  @Test
  void it_can_be_silenced() {
    String silent = "  @SuppressWarnings(\"latchkey:FEATURE_NOT_LISTED\")";
    assertThat(messages(application("Application", silent, classes(LOANS)))).isEmpty();
  }

  /** A client of CXF is in many an application that something else serves. */
  @Test
  void nothing_is_said_where_another_container_serves() {
    JavaFileObject jersey = empty("org.glassfish.jersey.server.ResourceConfig");
    assertThat(messages(jersey, application("Application", classes(LOANS)))).isEmpty();
  }

  /** The client depends on the classes of the server, which may be another one. */
  @Test
  void nothing_is_said_where_cxf_is_a_client() {
    assertThat(messages(CXF_CLIENT, application("Application", classes(LOANS)))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "org.apache.cxf.transport.http_jetty.JettyHTTPDestination",
        "org.apache.cxf.transport.http_undertow.UndertowHTTPDestination",
        "org.apache.cxf.transport.http.netty.server.NettyHttpDestination",
        "org.apache.cxf.spring.boot.autoconfigure.CxfAutoConfiguration",
        "org.apache.cxf.jaxrs.servlet.sci.JaxrsServletContainerInitializer",
        "org.apache.cxf.cdi.CXFCdiServlet",
      })
  void a_client_of_cxf_may_be_served_by_cxf(String server) {
    assertReminds(
        messages(CXF_CLIENT, empty(server), application("Application", classes(LOANS))),
        REMINDER + "LibraryApplication.getClasses lists no class of Latchkey, and CXF ");
  }

  /** Quarkus finds Latchkey unless classes are listed. */
  @Test
  void quarkus_minds_classes_alone() {
    JavaFileObject quarkus =
        empty("io.quarkus.resteasy.reactive.server.runtime.ResteasyReactiveRecorder");
    assertReminds(
        messages(quarkus, application("Application", classes(LOANS))),
        REMINDER + "LibraryApplication.getClasses lists no class of Latchkey, and Quarkus ");
    String instances = singletons("return Set.of(new Loans());");
    assertThat(messages(quarkus, application("Application", instances))).isEmpty();
  }

  @Test
  void nothing_is_said_where_the_container_is_unknown() {
    List<File> path =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(entry -> !entry.contains("cxf"))
            .map(File::new)
            .toList();
    var compilation =
        Compiler.javac()
            .withClasspath(path)
            .withProcessors(new LatchkeyProcessor())
            .compile(RESOURCE, application("Application", classes(LOANS)));
    assertThat(compilation.diagnostics()).isEmpty();
  }
}
