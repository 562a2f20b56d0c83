package dev.latchkey.compatibility.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Resources and the application are beans that Spring has extended. */
class BeansTest {

  @TempDir private Path folder;

  @Test
  void whatSpringExtendsIsGuardedAsItIsWritten() throws Exception {
    try (RunningShop shop = RunningShop.start(ShopModules.compile(folder))) {
      for (String bean : new String[] {"orderResource", "returnResource", "shopConfiguration"}) {
        assertThat(shop.context().getBean(bean).getClass().getName()).contains("$$");
      }
      shop.requests().areGuarded();
      shop.requests().areShared();
    }
  }

  @Test
  void asAServletFilterToo() throws Exception {
    try (RunningShop shop =
        RunningShop.start(
            ShopModules.compile(folder),
            "spring.jersey.type=filter",
            "server.servlet.register-default-servlet=true")) {
      shop.requests().areGuarded();
      shop.requests().areShared();
    }
  }
}
