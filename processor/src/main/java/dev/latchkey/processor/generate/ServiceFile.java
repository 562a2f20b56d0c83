package dev.latchkey.processor.generate;

import dev.latchkey.endpoint.GeneratedPolicies;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.Filer;
import javax.tools.StandardLocation;

/** {@code META-INF/services}: how the runtime finds the generated classes. */
final class ServiceFile {

  private static final String PATH = "META-INF/services/" + GeneratedPolicies.class.getName();

  private final Filer filer;
  private final TreeSet<String> classes = new TreeSet<>();

  ServiceFile(Filer filer) {
    this.filer = filer;
  }

  void add(String className) {
    classes.add(className);
  }

  Set<String> classes() {
    return Collections.unmodifiableSet(classes);
  }

  /** Writes the list; an empty one only over the list of an earlier run. */
  void write() throws IOException {
    if (classes.isEmpty() && !isLeftOver()) {
      return;
    }
    try (OutputStream stream =
            filer.createResource(StandardLocation.CLASS_OUTPUT, "", PATH).openOutputStream();
        Writer writer = new OutputStreamWriter(stream, StandardCharsets.UTF_8)) {
      for (String name : classes) {
        writer.write(name + "\n");
      }
    }
  }

  private boolean isLeftOver() {
    try {
      return filer.getResource(StandardLocation.CLASS_OUTPUT, "", PATH).getLastModified() > 0;
    } catch (IOException | IllegalArgumentException | UnsupportedOperationException e) {
      return false;
    }
  }
}
