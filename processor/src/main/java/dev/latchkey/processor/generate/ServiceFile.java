package dev.latchkey.processor.generate;

import dev.latchkey.endpoint.GeneratedPolicies;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.TreeSet;
import javax.annotation.processing.Filer;
import javax.tools.StandardLocation;

/** {@code META-INF/services}: how the runtime finds the generated classes. */
final class ServiceFile {

  private final Filer filer;
  private final TreeSet<String> classes = new TreeSet<>();

  ServiceFile(Filer filer) {
    this.filer = filer;
  }

  void add(String className) {
    classes.add(className);
  }

  void write() throws IOException {
    if (classes.isEmpty()) {
      return;
    }
    String path = "META-INF/services/" + GeneratedPolicies.class.getName();
    try (var stream =
            filer.createResource(StandardLocation.CLASS_OUTPUT, "", path).openOutputStream();
        Writer writer = new OutputStreamWriter(stream, StandardCharsets.UTF_8)) {
      for (String name : classes) {
        writer.write(name + "\n");
      }
    }
  }
}
