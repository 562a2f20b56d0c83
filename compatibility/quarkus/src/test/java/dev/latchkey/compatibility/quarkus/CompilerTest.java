package dev.latchkey.compatibility.quarkus;

import static dev.latchkey.compatibility.compiled.Modules.method;
import static dev.latchkey.compatibility.compiled.Modules.type;
import static org.assertj.core.api.Assertions.assertThat;

import dev.latchkey.processor.Compilations;
import java.util.List;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** The compiler knows Quarkus by what an application is compiled against. */
class CompilerTest {

  private static final JavaFileObject ORDERS =
      type(
          "shop.Orders",
          "@Path(\"orders\") @CsrfProtected public class Orders {",
          method("@POST", "order"),
          "}");

  private static List<String> messages(String classes) throws Exception {
    JavaFileObject shop =
        type(
            "shop.Shop",
            "public class Shop extends jakarta.ws.rs.core.Application {",
            "  @Override public Set<Class<?>> getClasses() {",
            "    return " + classes + ";",
            "  }",
            "}");
    return Compilations.compileAgainst(
            new Platform(Build.version()).classPath(), List.of(ORDERS, shop))
        .diagnostics()
        .stream()
        .map(diagnostic -> diagnostic.getMessage(null))
        .filter(message -> message.contains("FEATURE_NOT_LISTED"))
        .toList();
  }

  @Test
  void aListWithoutLatchkeyIsSaid() throws Exception {
    assertThat(messages("Set.of(Orders.class)"))
        .singleElement()
        .asString()
        .contains("Shop.getClasses", "Quarkus");
  }

  @Test
  void aListThatMayHaveItIsNot() throws Exception {
    assertThat(messages("dev.latchkey.jaxrs.Latchkey.classes()")).isEmpty();
  }
}
