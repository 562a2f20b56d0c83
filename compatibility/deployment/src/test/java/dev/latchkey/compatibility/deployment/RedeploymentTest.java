package dev.latchkey.compatibility.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.catalina.Context;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RedeploymentTest {
  @TempDir static Path folder;
  static Shop shop;

  @BeforeAll
  static void compile() throws IOException {
    shop = Shop.compile("shop", folder.resolve("classes"));
  }

  @ParameterizedTest
  @EnumSource
  void explore(Layout layout) throws Exception {
    long t = System.nanoTime();
    Path war = folder.resolve(layout + ".war");
    WebArchive.write(war, shop, Map.of("readers", "https://one.example", "keys", "1:a2V5LW9mLXRoZS1saWJyYXJ5LWtleS1vZi10aGUtbGliMTI"), layout.own());
    try (Server server = Server.start(layout, folder.resolve(layout.name()))) {
      System.err.println("started " + (System.nanoTime() - t) / 1000000);
      for (int i = 0; i < 3; i++) {
        Context context = server.deploy("one", war);
        System.err.println("deployed " + (System.nanoTime() - t) / 1000000+context.getState());
        Visitor visitor = new Visitor(server.client(), "one");
        System.err.println(visitor.read("https://one.example"));
        System.err.println(visitor.preflight("https://one.example"));
        System.err.println(visitor.token());
        System.err.println(visitor.order(visitor.token()));
        System.err.println(visitor.decisions());
        server.undeploy(context);
        System.err.println("undeployed " + (System.nanoTime() - t) / 1000000);
      }
    }
      System.err.println("stopped " + (System.nanoTime() - t) / 1000000);
  }
}
