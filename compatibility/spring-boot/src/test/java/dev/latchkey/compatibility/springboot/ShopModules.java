package dev.latchkey.compatibility.springboot;

import dev.latchkey.compatibility.container.CompiledApplication;
import dev.latchkey.processor.Compilations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaFileObject;

/**
 * A program as users of Spring Boot write it: two modules, whose sources stand below {@code
 * sources}.
 *
 * @param shop the program
 * @param stock a library of it
 */
record ShopModules(Path shop, Path stock) {

  static final String PROGRAM = "shop.Shop";

  private static final Path SOURCES = Path.of("sources");

  static ShopModules compile(Path folder) throws IOException {
    ShopModules modules = in(folder);
    CompiledApplication.module(modules.stock(), List.of(), sources("stock"));
    CompiledApplication.module(modules.shop(), List.of(modules.stock()), sources("shop"));
    return modules;
  }

  static ShopModules compileWithoutProcessor(Path folder) throws IOException {
    ShopModules modules = in(folder);
    CompiledApplication.moduleWithoutProcessor(modules.stock(), List.of(), sources("stock"));
    CompiledApplication.moduleWithoutProcessor(
        modules.shop(), List.of(modules.stock()), sources("shop"));
    return modules;
  }

  private static ShopModules in(Path folder) throws IOException {
    return new ShopModules(
        Files.createDirectory(folder.resolve("shop")),
        Files.createDirectory(folder.resolve("stock")));
  }

  private static List<JavaFileObject> sources(String name) {
    return Compilations.folder(SOURCES.resolve(name));
  }
}
