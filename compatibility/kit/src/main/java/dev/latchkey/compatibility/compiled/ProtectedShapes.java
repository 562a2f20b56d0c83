package dev.latchkey.compatibility.compiled;

import dev.latchkey.processor.Compilations;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;

/**
 * Resources whose method stands, or is declared, in a supertype of another package, in every shape,
 * and the one annotation that protects each, in every place.
 */
final class ProtectedShapes {

  private ProtectedShapes() {}

  /** Where the annotation stands. */
  enum Place {
    METHOD,
    CLASS,
    SUPERTYPE,
    PACKAGE,
    APPLICATION
  }

  /** How a resource comes by its method. */
  enum Shape {
    INHERITED(
        "public abstract class Base {",
        "@POST public void post(String entity) { %ran }",
        "extends %base.Base",
        ""),
    INHERITED_GENERIC(
        "public abstract class Base<T> {",
        "@POST public void post(T entity) { %ran }",
        "extends %base.Base<String>",
        ""),
    OVERRIDDEN(
        "public abstract class Base {",
        "@POST public void post(String entity) {}",
        "extends %base.Base",
        "@Override public void post(String entity) { %ran }"),
    OVERRIDDEN_GENERIC(
        "public abstract class Base<T> {",
        "@POST public abstract void post(T entity);",
        "extends %base.Base<String>",
        "@Override public void post(String entity) { %ran }"),
    REDECLARED(
        "public interface Base {",
        "@POST void post(String entity);",
        "implements %base.Base",
        "@Override @POST public void post(String entity) { %ran }"),
    DECLARED(
        "public interface Base {",
        "@POST void post(String entity);",
        "implements %base.Base",
        "@Override public void post(String entity) { %ran }"),
    DECLARED_GENERIC(
        "public interface Base<T> {",
        "@POST void post(T entity);",
        "implements %base.Base<String>",
        "@Override public void post(String entity) { %ran }"),
    DEFAULT_METHOD(
        "public interface Base {",
        "@POST default void post(String entity) { %ran }",
        "implements %base.Base",
        "");

    private final String supertype;
    private final String method;
    private final String relation;
    private final String body;

    Shape(String supertype, String method, String relation, String body) {
      this.supertype = supertype;
      this.method = method;
      this.relation = relation;
      this.body = body;
    }
  }

  /** A resource, its supertype and its package, all of them its own. */
  record Resource(Shape shape, Place place) {

    private String packageName() {
      return ("by_" + place + ".is_" + shape).toLowerCase(Locale.ROOT);
    }

    String name() {
      return packageName() + ".Resource";
    }

    /** Also what the journal calls it. */
    String path() {
      return (place + "-" + shape).toLowerCase(Locale.ROOT);
    }

    private String protection(Place here) {
      return here == place ? "@dev.latchkey.CsrfProtected " : "";
    }

    private String written(String text) {
      return text.replace("%base", packageName() + ".base")
          .replace("%ran", "dev.latchkey.compatibility.served.Journal.ran(\"" + path() + "\");");
    }

    Stream<JavaFileObject> sources() {
      return Stream.of(
          Compilations.source(
              packageName() + ".package-info",
              protection(Place.PACKAGE),
              "package " + packageName() + ";"),
          Compilations.source(
              packageName() + ".base.Base",
              "package " + packageName() + ".base;",
              "import jakarta.ws.rs.POST;",
              protection(Place.SUPERTYPE) + shape.supertype,
              protection(Place.METHOD) + written(shape.method),
              "}"),
          Compilations.source(
              name(),
              "package " + packageName() + ";",
              "import jakarta.ws.rs.POST;",
              protection(Place.CLASS) + "@jakarta.ws.rs.Path(\"" + path() + "\")",
              "public class Resource " + written(shape.relation) + " {",
              written(shape.body),
              "}"));
    }
  }

  static List<Resource> at(List<Place> places) {
    return places.stream()
        .flatMap(place -> Stream.of(Shape.values()).map(shape -> new Resource(shape, place)))
        .toList();
  }

  /** An application of such resources, which may be what protects them. */
  static List<JavaFileObject> application(List<Resource> resources) {
    boolean protects = resources.stream().anyMatch(it -> it.place() == Place.APPLICATION);
    String classes =
        resources.stream().map(it -> it.name() + ".class").collect(Collectors.joining(", "));
    List<JavaFileObject> sources = new ArrayList<>();
    resources.forEach(it -> it.sources().forEach(sources::add));
    sources.add(
        Compilations.source(
            "app.Shapes",
            "package app;",
            "import java.util.Set;",
            protects ? "@dev.latchkey.CsrfProtected" : "",
            "@dev.latchkey.BrowserFacing(publicOrigins = \"https://bank.example\")",
            "public class Shapes extends dev.latchkey.compatibility.served.KitApplication {",
            "  @Override protected Set<Class<?>> resources() { return Set.of(" + classes + "); }",
            "}"));
    return sources;
  }
}
