package dev.latchkey.compatibility.compiled;

import dev.latchkey.compatibility.compiled.ProtectedShapes.Place;
import dev.latchkey.compatibility.compiled.ProtectedShapes.Resource;
import dev.latchkey.compatibility.compiled.ProtectedShapes.Shape;
import dev.latchkey.compatibility.container.CompiledApplication;
import dev.latchkey.compatibility.container.WireRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Wherever a resource method comes from, and wherever its protection stands, the gate stands. */
class BypassInheritanceTest {

  private static CompiledApplication bank;
  private static CompiledApplication protecting;

  @BeforeAll
  static void start(@TempDir Path folder) throws IOException, ReflectiveOperationException {
    bank =
        start(
            Files.createDirectory(folder.resolve("one")),
            List.of(Place.METHOD, Place.CLASS, Place.SUPERTYPE, Place.PACKAGE));
    protecting = start(Files.createDirectory(folder.resolve("other")), List.of(Place.APPLICATION));
  }

  private static CompiledApplication start(Path folder, List<Place> places)
      throws IOException, ReflectiveOperationException {
    return CompiledApplication.start(
        folder, ProtectedShapes.application(ProtectedShapes.at(places)), List.of("app.Shapes"));
  }

  @AfterAll
  static void stop() throws IOException {
    if (bank != null) {
      bank.close();
    }
    if (protecting != null) {
      protecting.close();
    }
  }

  /** On the method that is declared, inherited or overridden. */
  @ParameterizedTest
  @EnumSource
  void protectionOfTheMethodIsInherited(Shape shape) {
    isRefused(bank, new Resource(shape, Place.METHOD));
  }

  /** On the resource class, for what it inherits too. */
  @ParameterizedTest
  @EnumSource
  void protectionOfTheClassReachesWhatItInherits(Shape shape) {
    isRefused(bank, new Resource(shape, Place.CLASS));
  }

  /** Jakarta REST inherits nothing from the class, but this does. */
  @ParameterizedTest
  @EnumSource
  void protectionOfTheSupertypeIsInherited(Shape shape) {
    isRefused(bank, new Resource(shape, Place.SUPERTYPE));
  }

  /** Of the package of the resource class; the supertype stands in another. */
  @ParameterizedTest
  @EnumSource
  void protectionOfThePackageReachesWhatIsInherited(Shape shape) {
    isRefused(bank, new Resource(shape, Place.PACKAGE));
  }

  @ParameterizedTest
  @EnumSource
  void protectionOfTheApplicationReachesEverything(Shape shape) {
    isRefused(protecting, new Resource(shape, Place.APPLICATION));
  }

  private static void isRefused(CompiledApplication application, Resource resource) {
    WireRequest request = WireRequest.of("POST /api/" + resource.path()).carrying("entity");
    new Forgery(application).isRefused(request, resource.path());
  }
}
