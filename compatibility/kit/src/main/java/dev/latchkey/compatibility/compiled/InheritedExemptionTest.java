package dev.latchkey.compatibility.compiled;

import static dev.latchkey.compatibility.compiled.Forgery.FOREIGN;
import static dev.latchkey.compatibility.compiled.Modules.method;
import static dev.latchkey.compatibility.compiled.Modules.type;
import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.compatibility.container.Behaviour;
import dev.latchkey.compatibility.container.Container;
import dev.latchkey.compatibility.container.WireRequest;
import dev.latchkey.compatibility.served.Journal;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An exemption is about one body. Whoever overrides it has written another one. */
class InheritedExemptionTest {

  private static final String EXEMPT = "@POST @Path(\"notify\") @CsrfExempt(reason = \"signed\")";
  private static final String OVERRIDING =
      "@Override public void notified() { Journal.ran(\"overriding\"); }";

  @TempDir private Path folder;

  private Modules modules;

  @BeforeEach
  void hook() throws IOException {
    modules =
        new Modules(folder)
            .processed(
                type("bank.Hook", "public class Hook {", method(EXEMPT, "notified"), "}"),
                type(
                    "bank.RootHook",
                    "@Path(\"hook\") public class RootHook {",
                    method(EXEMPT, "notified"),
                    "}"));
  }

  private static JavaFileObject application(String resource) {
    return type(
        "app.Bank",
        "@CsrfProtected",
        "@BrowserFacing(publicOrigins = \"https://bank.example\")",
        "public class Bank extends KitApplication {",
        "  @Override protected Set<Class<?>> resources() { return Set.of(" + resource + "); }",
        "}");
  }

  private static JavaFileObject locator(String... members) {
    return type(
        "bank.Hall",
        "@Path(\"hall\") public class Hall {",
        String.join("\n", members),
        "  @Path(\"plain\") public Hook plain() { return new Hook(); }",
        "}");
  }

  private Forgery start(String resource) throws Exception {
    modules.processed(application(resource));
    return new Forgery(modules.start("app.Bank"));
  }

  private void isRefused(String resource, String path) throws Exception {
    isRefused(resource, path, true);
  }

  /** Some containers may not call what is not public: there the own page reaches nothing either. */
  private void isRefused(String resource, String path, boolean served) throws Exception {
    Forgery forgery = start(resource);
    WireRequest post = WireRequest.of("POST /api/" + path);
    try {
      forgery.isRefused(post.with(FOREIGN));
      int status = forgery.send(post.with(Forgery.OWN)).status();
      assertThat(Journal.entries().equals(List.of("overriding")) || !served && status == 500)
          .as("the own page is served, or answered %d", status)
          .isTrue();
    } finally {
      forgery.application().close();
    }
  }

  private static boolean servesHiddenClasses() {
    return Container.current().does(Behaviour.HIDDEN_CLASS);
  }

  private void runs(String resource, String path, String... what) throws Exception {
    Forgery forgery = start(resource);
    try {
      forgery.runs(WireRequest.of("POST /api/" + path).with(FOREIGN), what);
    } finally {
      forgery.application().close();
    }
  }

  /** Where a container serves such a class at all. */
  private void runsAtThePathAbove(String resource, String... what) throws Exception {
    if (Container.current().does(Behaviour.PATH_OF_SUPERCLASS)) {
      runs(resource, "hook/notify", what);
      return;
    }
    Forgery forgery = start(resource);
    try {
      forgery.isAnswered(WireRequest.of("POST /api/hook/notify").with(FOREIGN), 404);
    } finally {
      forgery.application().close();
    }
  }

  @Test
  void theBodyThatIsExemptIsReached() throws Exception {
    runs("bank.RootHook.class", "hook/notify", "notified");
  }

  @Test
  void anAnonymousClassHasABodyOfItsOwn() throws Exception {
    modules.processed(
        locator(
            "@Path(\"other\") public Hook other() {",
            "  return new Hook() {",
            OVERRIDING,
            "  };",
            "}"));
    isRefused("bank.Hall.class", "hall/other/notify", servesHiddenClasses());
  }

  @Test
  void aPrivateClassHasABodyOfItsOwn() throws Exception {
    modules.processed(
        locator(
            "private static class Other extends Hook {",
            OVERRIDING,
            "}",
            "@Path(\"other\") public Hook other() { return new Other(); }"));
    isRefused("bank.Hall.class", "hall/other/notify", servesHiddenClasses());
  }

  /** And so has whatever extends that. */
  @Test
  void aClassBelowOneWithABodyOfItsOwnHasThatOne() throws Exception {
    modules.processed(
        locator(
            "private static class Other extends Hook {",
            OVERRIDING,
            "}",
            "@Path(\"other\") public Hook other() { return new Other() {}; }"));
    isRefused("bank.Hall.class", "hall/other/notify", servesHiddenClasses());
  }

  @ParameterizedTest
  @ValueSource(strings = {"plain", "other"})
  void aClassThatOverridesSomethingElseDoesNot(String path) throws Exception {
    modules.processed(
        locator(
            "@Path(\"other\") public Hook other() {",
            "  return new Hook() {",
            "    @Override public String toString() { return \"\"; }",
            "  };",
            "}"));
    runs("bank.Hall.class", "hall/" + path + "/notify", "notified");
  }

  /** In the same package, from a compilation without the processor. */
  @ParameterizedTest
  @ValueSource(strings = {"", "@POST @Path(\"notify\") "})
  void aClassThatNoProcessorSawHasABodyOfItsOwn(String again) throws Exception {
    modules.unprocessed(
        type(
            "bank.Other",
            "@Path(\"other\") public class Other extends RootHook {",
            again + OVERRIDING,
            "}"));
    isRefused("bank.Other.class", "other/notify");
  }

  /** Each overrides the method with one that calls it. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "RootHook$$SpringCGLIB$$0",
        "RootHook$Proxy$_$$_WeldSubclass",
        "RootHook$ByteBuddy$x",
        "RootHook_ClientProxy",
        "RootHook_Subclass"
      })
  void aProxyHasTheBodyOfItsClass(String name) throws Exception {
    modules.unprocessed(
        type(
            "bank." + name,
            "public class " + name + " extends RootHook {",
            "  @Override public void notified() {",
            "    Journal.ran(\"proxy\");",
            "    super.notified();",
            "  }",
            "}"));
    runsAtThePathAbove("bank." + name + ".class", "proxy", "notified");
  }

  /** A name that says so is not enough, if the class is not named after the one it extends. */
  @Test
  void anotherNameMakesNoProxy() throws Exception {
    modules.unprocessed(
        type("bank.Hall$$anon$1", "public class Hall$$anon$1 extends RootHook {", OVERRIDING, "}"));
    if (Container.current().does(Behaviour.PATH_OF_SUPERCLASS)) {
      isRefused("bank.Hall$$anon$1.class", "hook/notify");
    } else {
      runsAtThePathAbove("bank.Hall$$anon$1.class");
    }
  }
}
