package dev.latchkey.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Latchkey and an application as named modules, in a module layer of their own. */
class NamedModuleTest {

  private static final String PROVIDES = "provides dev.latchkey.endpoint.GeneratedPolicies with ";

  @TempDir private Path folder;

  @Test
  void finds_what_the_module_provides() throws Exception {
    ClassLoader loader =
        new ModuleOnPath(folder)
            .policies("shop")
            .declaring(PROVIDES + "shop.LatchkeyPolicies;")
            .load();

    assertThat(policies(loader))
        .extracting(policies -> policies.getClass().getName())
        .containsExactly("shop.LatchkeyPolicies");
  }

  @Test
  void refuses_a_module_that_does_not_provide_its_policies() throws Exception {
    ClassLoader loader = new ModuleOnPath(folder).policies("shop").declaring("").load();

    assertThatThrownBy(() -> policies(loader))
        .cause()
        .hasMessageContaining("does not provide")
        .hasMessageContaining("  " + PROVIDES + "shop.LatchkeyPolicies;\n");
  }

  /** The line in the message is the whole line, not what is to be added. */
  @Test
  void refuses_a_module_that_provides_some_of_its_policies() throws Exception {
    ClassLoader loader =
        new ModuleOnPath(folder)
            .policies("orders")
            .policies("stock")
            .declaring(PROVIDES + "stock.LatchkeyPolicies;")
            .load();

    assertThatThrownBy(() -> policies(loader))
        .cause()
        .hasMessageContaining(
            "  " + PROVIDES + "orders.LatchkeyPolicies, stock.LatchkeyPolicies;\n");
  }

  /** Its module is an automatic one that no declaration requires, and without implementation. */
  @Test
  void reads_microprofile_config() throws Exception {
    ClassLoader loader = new ModuleOnPath(folder).declaring("").load("microprofile.config.api");

    Class<?> source = loader.loadClass(ConfigurationSource.class.getName());
    Object container =
        Proxy.newProxyInstance(loader, new Class<?>[] {source}, (p, method, a) -> "container");
    Class<?> lookup = loader.loadClass(StandardLookup.class.getName());
    Object found =
        lookup.getMethod("of", source, Collection.class).invoke(null, container, Set.of(loader));

    assertThat(lookup.getModule().getName()).isEqualTo("dev.latchkey.runtime");
    assertThat(lookup.getMethod("places", String.class).invoke(found, "a.b"))
        .asInstanceOf(InstanceOfAssertFactories.list(String.class))
        .startsWith("container", "system property");
  }

  private static Collection<?> policies(ClassLoader loader) throws Exception {
    Class<?> policyLoader = loader.loadClass(PolicyLoader.class.getName());
    var load = policyLoader.getMethod("load", Collection.class);
    return (Collection<?>) load.invoke(null, Set.of(loader));
  }
}
