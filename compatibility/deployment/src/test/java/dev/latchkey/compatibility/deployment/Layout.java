package dev.latchkey.compatibility.deployment;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where the jars of a web application are. */
enum Layout {
  ALL_IN_THE_ARCHIVE(List.of(), all()),
  CONTAINER_IN_THE_SERVER(Libraries.jersey(), Libraries.latchkey()),
  ALL_IN_THE_SERVER(all(), List.of());

  private final List<Path> shared;
  private final List<Path> own;

  Layout(List<Path> shared, List<Path> own) {
    this.shared = shared;
    this.own = own;
  }

  private static List<Path> all() {
    return Stream.concat(Libraries.jersey().stream(), Libraries.latchkey().stream()).toList();
  }

  /** What all applications share. */
  List<Path> shared() {
    return shared;
  }

  /** What stands in {@code WEB-INF/lib}. */
  List<Path> own() {
    return own;
  }
}
